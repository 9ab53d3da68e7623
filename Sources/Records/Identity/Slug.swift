import Diagnostics

/// One part of an address: lower-case ASCII letters, digits and hyphens (`Cliënt & S1a` → `client-s1a`).
public struct Slug: Hashable, Sendable, CustomStringConvertible {
    /// The part as it stands in addresses; never empty.
    public let description: String

    /// The slug of a text; nil when no letter or digit is left of it.
    public init?(_ text: some StringProtocol) {
        var bytes: [UInt8] = []
        for byte in Folding.folded(String(text)).utf8 {
            let keeps = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            if keeps {
                bytes.append(byte)
            } else if byte < 0x80, let last = bytes.last, last != 0x2D, byte != 0x27 {
                bytes.append(0x2D)
            }
        }
        if bytes.last == 0x2D { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
    }
}

/// The path of a request, decoded once: names between slashes, as the files of the site have them.
struct RequestPath: Equatable, Sendable {
    /// The path from the root of the site without the first slash; a folder's is empty or ends in a slash.
    let path: String

    /// The path that was sent; nil when no file of a site can have it: an escape that is none, a byte that is
    /// no text, a control character, a backslash, or a name that is empty, `.` or `..`.
    init?(_ sent: some StringProtocol) {
        guard let decoded = Self.decoded(sent.utf8), decoded.first == 0x2F,
            decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }),
            let text = String(validating: decoded.dropFirst(), as: UTF8.self)
        else { return nil }
        let names = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !names.dropLast().contains(""), !names.contains("."), !names.contains("..") else { return nil }
        path = text
    }

    /// Whether a folder is asked, whose page is its `index.html`.
    var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }

    /// A path as a URL writes it, from the root.
    static func encoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = [0x2F]
        for byte in path.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func decoded(_ sent: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = sent.makeIterator()
        while let byte = rest.next() {
            guard byte == 0x25 else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(value(ofHexadecimal:)),
                let low = rest.next().flatMap(value(ofHexadecimal:))
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(ofHexadecimal digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}

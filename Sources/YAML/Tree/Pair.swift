/// A key with its value.
public struct Pair: Hashable, Sendable {
    /// The key's text.
    public let key: String
    /// Where the key stands.
    public let mark: Mark
    /// The value.
    public var value: Node
    /// What equal keys have in common, to pass over the others quickly.
    let fingerprint: UInt32

    /// A key at a place, with its value.
    public init(_ key: String, at mark: Mark, value: Node) {
        self.key = key
        self.mark = mark
        self.value = value
        self.fingerprint = Pair.fingerprint(of: key)
    }

    /// The length and the outer bytes of a key.
    static func fingerprint(of key: String) -> UInt32 {
        let bytes = key.utf8
        let ends = UInt32(bytes.first ?? 0) << 8 | UInt32(bytes.last ?? 0)
        return UInt32(truncatingIfNeeded: bytes.count) << 16 | ends
    }
}

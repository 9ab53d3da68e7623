/// The number that a text's anchor is made of.
public enum TextHash {
    private static let start: UInt32 = 0x811C_9DC5
    private static let prime: UInt32 = 0x0100_0193

    /// FNV-1a of 32 bits of the nodes' plain text, in which all breaks are spaces.
    static func of(_ nodes: ArraySlice<Node>, in text: [UInt8]) -> UInt32 {
        var hash = start
        text.withUnsafeBufferPointer { bytes in
            for index in nodes.indices {
                switch nodes[index].kind {
                case .text, .code: add(UnsafeBufferPointer(rebasing: bytes[nodes[index].text]), to: &hash)
                case .softBreak, .lineBreak: hash = (hash ^ 0x20) &* prime
                default: break
                }
            }
        }
        return hash
    }

    private static func add(_ bytes: UnsafeBufferPointer<UInt8>, to hash: inout UInt32) {
        var sum = hash
        for byte in bytes { sum = (sum ^ UInt32(byte)) &* prime }
        hash = sum
    }

    /// Eight hexadecimal digits of a text (FNV-1a of 32 bits), for an anchor that moves only when the text
    /// changes.
    public static func hexadecimal(of text: String) -> String {
        var hash = start
        var text = text
        text.withUTF8 { add($0, to: &hash) }
        return hexadecimal(hash)
    }

    /// Eight digits.
    static func hexadecimal(_ hash: UInt32) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}

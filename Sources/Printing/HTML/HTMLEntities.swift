/// The characters that HTML writes as references.
enum HTMLEntities {
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    ]
    /// The longest reference that is looked for, without `&` and `;`.
    private static let longest = 10

    /// The text of a piece of HTML without tags: its references resolved, those that are unknown as they
    /// stand.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == 0x26, let (text, next) = reference(in: bytes, at: index) {
                output.append(contentsOf: text.utf8)
                index = next
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func reference(in bytes: ArraySlice<UInt8>, at start: Int) -> (String, Int)? {
        let rest = bytes[(start + 1)...].prefix(longest + 1)
        guard let end = rest.firstIndex(of: 0x3B) else { return nil }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        let text = name.hasPrefix("#") ? character(name.dropFirst()) : named[name]
        return text.map { ($0, end + 1) }
    }

    private static func character(_ written: Substring) -> String? {
        let isHexadecimal = written.hasPrefix("x") || written.hasPrefix("X")
        let code = isHexadecimal ? UInt32(written.dropFirst(), radix: 16) : UInt32(written)
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}

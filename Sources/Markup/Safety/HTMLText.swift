/// Finds the words in a piece of raw HTML that a reader would have seen.
enum HTMLText {
    /// The words outside tags, comments, scripts and styles; nil when there are none. Those of a text that
    /// may be secret are counted only.
    static func lost(in bytes: UnsafeBufferPointer<UInt8>, isSecret: Bool) -> LostText? {
        let words = words(in: bytes)
        guard !words.isEmpty else { return nil }
        let beginning = words.prefix(LostText.mostWords).map { String(decoding: $0, as: UTF8.self) }
        return LostText(
            beginning: isSecret ? "" : beginning.joined(separator: " "), words: words.count)
    }

    private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var index = 0
        while index < bytes.count {
            if let end = endOfMarkup(in: bytes, from: index) {
                index = end
            } else if bytes[index].isWhitespace {
                index += 1
            } else {
                let start = index
                repeat {
                    index += 1
                } while index < bytes.count && !bytes[index].isWhitespace
                    && endOfMarkup(in: bytes, from: index) == nil
                words.append(bytes[start..<index].filter { $0 >= 0x20 })
            }
        }
        return words
    }

    /// Where the tag, the comment or the whole script ends that begins at an index; nil when none does.
    private static func endOfMarkup(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard bytes[start] == 0x3C, start + 1 < bytes.count else { return nil }
        let rest = bytes[(start + 1)...]
        if rest.starts(with: "!--".utf8) { return end(of: "-->", in: bytes, from: start + 4) }
        guard let first = rest.first, first.isASCIILetter || [0x21, 0x2F, 0x3F].contains(first) else {
            return nil
        }
        for name in ["script", "style"] where begins(rest, with: name) {
            return end(of: "</\(name)>", in: bytes, from: start + 1)
        }
        return end(of: ">", in: bytes, from: start + 1)
    }

    private static func end(
        of mark: String, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int {
        var index = start
        let count = mark.utf8.count
        while index + count <= bytes.count {
            if begins(bytes[index...], with: mark) { return index + count }
            index += 1
        }
        return bytes.count
    }

    /// Whether bytes begin with a text in lower case, whatever their own case.
    private static func begins(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, with text: String) -> Bool {
        bytes.count >= text.utf8.count && zip(bytes, text.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
}

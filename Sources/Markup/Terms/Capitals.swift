/// Which letters of a text are capitals.
enum Capitals {
    /// For each character that is seen, whether it is a capital; an accent of its own is none, and a run of
    /// spaces counts once.
    static func of(_ bytes: borrowing Span<UInt8>) -> [Bool] {
        var capitals: [Bool] = []
        var index = 0
        var wasSpace = false
        while index < bytes.count {
            let (scalar, length) = Scalars.scalar(at: index, in: bytes)
            index += length
            let isSpace = scalar.properties.isWhitespace
            let isDropped =
                Scalars.isUnseen(scalar) || scalar.properties.generalCategory == .nonspacingMark
            if isDropped || isSpace && wasSpace { continue }
            wasSpace = isSpace
            capitals.append(scalar.properties.isUppercase)
        }
        return capitals
    }

    /// The longest abbreviation that is looked for.
    private static let longest = 6

    /// The end of a word of two to six capitals that begins at `start`; nil where there is none.
    static func abbreviation(at start: Int, in bytes: borrowing Span<UInt8>) -> Int? {
        var end = start
        while end < bytes.count, (0x41...0x5A).contains(bytes[end]) { end += 1 }
        guard (2...longest).contains(end - start), WordEdge.isEnd(end, in: bytes),
            WordEdge.isStart(start, in: bytes)
        else { return nil }
        return end
    }
}

extension Capitals {
    /// Whether a word stands beside another one in capitals: then they are a heading, not abbreviations.
    static func isAmongCapitals(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
        var index = range.upperBound + 1
        while index < bytes.count, (0x41...0x5A).contains(bytes[index]) { index += 1 }
        if index > range.upperBound + 2, bytes[range.upperBound] == 0x20, WordEdge.isEnd(index, in: bytes) {
            return true
        }
        guard range.lowerBound > 2, bytes[range.lowerBound - 1] == 0x20 else { return false }
        index = range.lowerBound - 1
        while index > 0, (0x41...0x5A).contains(bytes[index - 1]) { index -= 1 }
        return index < range.lowerBound - 2 && WordEdge.isStart(index, in: bytes)
    }
}

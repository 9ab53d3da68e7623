extension [UInt8] {
    /// Whether `part` stands at an index.
    func holds(_ part: [UInt8], at index: Int) -> Bool {
        guard let first = part.first, index + part.count <= count, self[index] == first else { return false }
        return part.indices.allSatisfy { self[index + $0] == part[$0] }
    }

    /// Whether a range holds nothing but spaces, tabs and line ends.
    func isBlank(_ range: Range<Int>) -> Bool {
        self[range].allSatisfy { Self.isSpace($0) }
    }

    /// A range without the spaces, tabs and line ends at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = self[range].firstIndex { !Self.isSpace($0) } ?? range.upperBound
        let last = self[start..<range.upperBound].lastIndex { !Self.isSpace($0) }
        return start..<(last.map { $0 + 1 } ?? start)
    }

    /// The spaces and tabs that a range begins with.
    func indentation(_ range: Range<Int>) -> Range<Int> {
        let end = self[range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.upperBound
        return range.lowerBound..<end
    }

    /// A range as text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}

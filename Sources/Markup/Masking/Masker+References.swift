extension Masker {
    /// Puts a stand-in in place of `[^label]`, unless it is a definition, the text of a link, or escaped.
    mutating func maskReference(at start: Int) -> Int {
        guard start + 2 < range.upperBound, source[start + 1] == 0x5E, !isEscaped(start) else {
            return start + 1
        }
        var end = start + 2
        while end < range.upperBound, source[end] > 0x20, source[end] != 0x5B, source[end] != 0x5D {
            end += 1
        }
        guard end < range.upperBound, source[end] == 0x5D, end > start + 2 else { return start + 1 }
        if isDefinition(from: start, to: end) || LinkTail.begins(source, at: end + 1) { return end + 1 }
        let label = String(decoding: source[(start + 2)..<end], as: UTF8.self)
        return replace(start..<(end + 1), .reference(label: label))
    }

    /// Whether `[^label]` stands at the beginning of its line, at most three spaces in, before a colon.
    private func isDefinition(from start: Int, to end: Int) -> Bool {
        guard end + 1 < range.upperBound, source[end + 1] == 0x3A else { return false }
        var first = start
        while first > 0, source[first - 1] == 0x20 { first -= 1 }
        return start - first <= 3 && (first == 0 || source[first - 1].isLineEnd)
    }
}

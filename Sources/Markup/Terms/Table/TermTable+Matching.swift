extension TermTable {
    /// Whether a text uses a term, or holds a word in capitals that could be one.
    public func concerns(_ text: String) -> Bool {
        var scan = TermScan(self)
        scan.scan(Array(text.utf8).span)
        return !scan.matches.isEmpty || !scan.abbreviations.isEmpty
    }

    /// Where a text uses a term, in order.
    public func matches(in text: String) -> [TermMatch] {
        var scan = TermScan(self)
        scan.scan(Array(text.utf8).span)
        return scan.matches
    }

    /// The longest form that begins at `start`, as a whole word; nil where none does.
    func match(at start: Int, in bytes: borrowing Span<UInt8>) -> TermMatch? {
        guard mayBegin(at: start, in: bytes), FoldedUnit(at: start, in: bytes).count > 0 else { return nil }
        var best: TermMatch?
        var node: Int32 = 0
        var index = start
        var wasSpace = false
        while index < bytes.count {
            let unit = FoldedUnit(at: index, in: bytes)
            index += unit.length
            if unit.isUnseen || unit.isSpace && wasSpace { continue }
            wasSpace = unit.isSpace
            guard let next = descendant(of: node, unit) else { break }
            node = next
            if let form = form(endingAt: node, start..<index, in: bytes) {
                best = TermMatch(start..<index, form: form)
            }
        }
        return best.flatMap { WordEdge.isStart(start, in: bytes) ? $0 : nil }
    }

    /// By its first two bytes, whether a form may begin there.
    private func mayBegin(at start: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        let first = bytes[start]
        let second = start + 1 < bytes.count ? bytes[start + 1] : 0
        if first >= 0x80 || second >= 0x80 { return true }
        let pair = Int(FoldedUnit.lowercased(first)) << 8 | Int(max(0x20, FoldedUnit.lowercased(second)))
        return pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0
    }

    private func descendant(of node: Int32, _ unit: FoldedUnit) -> Int32? {
        var node = node
        for position in 0..<unit.count {
            guard let next = child(of: node, UInt8(truncatingIfNeeded: unit.packed >> (8 * UInt32(position))))
            else { return nil }
            node = next
        }
        return node
    }

    /// The first form that ends at a node and is written so in the text.
    private func form(endingAt node: Int32, _ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Int? {
        let ending = nodes[Int(node)].ending
        guard ending >= 0, WordEdge.isEnd(range.upperBound, in: bytes) else { return nil }
        for form in endings[Int(ending)] {
            guard forms[form].isExact else { return form }
            let written = Capitals.of(bytes.extracting(range))
            if written == Capitals.of(Array(forms[form].text.utf8).span) { return form }
        }
        return nil
    }
}

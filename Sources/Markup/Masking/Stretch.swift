/// Consecutive lines that one paragraph, list or table could hold, or that one literal block does.
struct Stretch {
    /// From the first byte to the end of the last line, without its ending.
    let range: Range<Int>
    /// Whether the lines are fenced code or HTML that ends somewhere.
    let isLiteral: Bool

    /// The stretches of a text, in order: blank lines part them, and lines that begin with `::` stand alone.
    static func all(of bytes: [UInt8]) -> [Stretch] {
        var found: [Stretch] = []
        var literal = LiteralBlock()
        var start: Int?
        var end = 0
        var wasLiteral = false
        var position = 0
        while position < bytes.count {
            let line = BlockLine(bytes, at: position)
            let isLiteral = literal.takes(line, of: bytes)
            let standsAlone = !isLiteral && bytes[line.body].starts(with: "::".utf8)
            if let first = start, isLiteral != wasLiteral || !isLiteral && (line.isBlank || standsAlone) {
                found.append(Stretch(range: first..<end, isLiteral: wasLiteral))
                start = nil
            }
            if isLiteral || !line.isBlank {
                if start == nil { start = line.start }
                end = line.end
            }
            if standsAlone {
                found.append(Stretch(range: line.start..<line.end, isLiteral: false))
                start = nil
            }
            wasLiteral = isLiteral
            position = line.next
        }
        // A fence that is never closed was most likely not meant to hold all that follows.
        if let first = start {
            found.append(Stretch(range: first..<end, isLiteral: wasLiteral && !literal.isOpen))
        }
        return found
    }
}

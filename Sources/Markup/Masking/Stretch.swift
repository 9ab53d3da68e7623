/// Consecutive lines that one paragraph, list or table could hold, or that one literal block does.
struct Stretch {
    enum Kind {
        case text
        /// Code between fences, the last of which is there.
        case code
        /// HTML that ends at a mark of its own.
        case html
    }

    /// From the first byte to the end of the last line, without its ending.
    var range: Range<Int>
    let kind: Kind

    /// The stretches of a text, in order: blank lines part them, and lines that begin with `::` stand alone.
    static func all(of bytes: [UInt8]) -> [Stretch] {
        var found: [Stretch] = []
        var literal = LiteralBlock()
        var isOpen = false
        var position = 0
        while position < bytes.count {
            let line = BlockLine(bytes, at: position)
            position = line.next
            let kind = kind(of: literal.takes(line, of: bytes))
            let standsAlone = kind == .text && bytes[line.body].starts(with: "::".utf8)
            if kind == .text, line.isBlank {
                isOpen = false
            } else if isOpen, !standsAlone, let last = found.last, last.kind == kind {
                found[found.count - 1].range = last.range.lowerBound..<line.end
            } else {
                found.append(Stretch(range: line.start..<line.end, kind: kind))
                isOpen = !standsAlone
            }
        }
        // A fence that is never closed was most likely not meant to hold all that follows.
        if literal.isOpen, let last = found.popLast() {
            found.append(Stretch(range: last.range, kind: .text))
        }
        return found
    }

    private static func kind(of literal: LiteralBlock.Kind?) -> Kind {
        switch literal {
        case .code: .code
        case .html: .html
        case nil: .text
        }
    }
}

extension HTMLWriter {
    /// Writes text, typeset, with what the page adds within it.
    mutating func write(text range: Range<Int>, at index: Int) {
        var start = range.lowerBound
        if !insertions.isEmpty {
            for (place, markup) in insertions.within(range) {
                if place > start { set(start..<place, at: index) }
                output.append(contentsOf: markup)
                start = place
            }
        }
        if start < range.upperBound { set(start..<range.upperBound, at: index) }
    }

    /// Writes a part of a node's text, typeset.
    mutating func set(_ range: Range<Int>, at index: Int) {
        text.withUnsafeBufferPointer { bytes in
            let piece = UnsafeBufferPointer(rebasing: bytes[range])
            guard typesetter != nil else { return HTMLEscape.append(piece, to: &output) }
            let following = endsNearQuote(piece) ? neighbour(after: range.upperBound, at: index) : .boundary
            typesetter?.set(piece, following: following, into: &output)
        }
    }

    /// Writes text as it is.
    mutating func escape(_ range: Range<Int>) {
        text.withUnsafeBufferPointer {
            HTMLEscape.append(UnsafeBufferPointer(rebasing: $0[range]), to: &output)
        }
    }

    mutating func writeBreak(_ markup: StaticString) {
        output.append(markup)
        typesetter?.pass(.boundary)
    }

    mutating func writeCode(_ range: Range<Int>) {
        output.append("<code>")
        escape(range)
        output.append("</code>")
        typesetter?.pass(.letter)
    }

    mutating func writeCodeBlock(_ range: Range<Int>, info: String) {
        beginLine()
        output.append("<pre")
        writeAttributes()
        output.append("><code")
        if !info.isEmpty {
            output.append(" class=\"language-")
            HTMLEscape.append(info, to: &output)
            output.append(0x22)
        }
        output.append(0x3E)
        escape(range)
        output.append("</code></pre>\n")
    }

    /// Whether a quotation mark stands so near the end that its direction depends on what follows.
    private func endsNearQuote(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        piece.suffix(7).contains { $0 == 0x22 || $0 == 0x27 }
    }

    /// What comes after a part of a text node in its block.
    private func neighbour(after end: Int, at index: Int) -> Neighbour {
        if end < nodes[index].text.upperBound {
            return text.withUnsafeBufferPointer { Neighbour(at: end, in: $0) }
        }
        var next = index + 1
        while next < nodes.count {
            switch nodes[next].kind {
            case .text where !nodes[next].text.isEmpty:
                return text.withUnsafeBufferPointer { Neighbour(at: nodes[next].text.lowerBound, in: $0) }
            case .code, .image, .inlineDirective: return .letter
            case .text, .emphasis, .strong, .link: next += 1
            default: return .boundary
            }
        }
        return .boundary
    }
}

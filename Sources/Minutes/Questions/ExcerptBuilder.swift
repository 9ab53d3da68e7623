import Markup

/// Puts together an excerpt from the parts of passages.
struct ExcerptBuilder {
    private var bytes: [UInt8] = []
    private var start: TextPosition?
    private var end: TextPosition?

    /// Adds a part of a passage; `marks` stand for the redactions in it.
    mutating func append(
        _ range: Range<Int>, of passage: Passage, marks: [(node: Int, words: [UInt8])] = []
    ) {
        let part = passage.withoutSpace(range)
        guard !part.isEmpty, let first = passage.position(at: part.lowerBound),
            let last = passage.position(at: part.upperBound - 1)
        else { return }
        let words = marks.isEmpty ? passage.bytes[part] : Self.trimmed(passage.words(in: range, marks: marks))
        append(words, from: first, to: TextPosition(node: last.node, offset: last.offset + 1))
    }

    /// Adds a whole block of a document.
    mutating func append(_ block: Int, of document: Document) {
        let words = (block..<document.nodes[block].end).filter { !document.nodes[$0].text.isEmpty }
        guard let first = words.first, let last = words.last else { return }
        // A block of code holds its words itself.
        let text = first == block ? document.ownText(of: block) : document.words(of: block)
        append(
            Array(text.utf8)[...],
            from: TextPosition(node: first, offset: document.nodes[first].text.lowerBound),
            to: TextPosition(node: last, offset: document.nodes[last].text.upperBound))
    }

    private static func trimmed(_ words: [UInt8]) -> ArraySlice<UInt8> {
        var words = words[...]
        while words.first == 0x20 || words.first == 0x0A { words.removeFirst() }
        while words.last == 0x20 || words.last == 0x0A { words.removeLast() }
        return words
    }

    private mutating func append(_ words: ArraySlice<UInt8>, from first: TextPosition, to last: TextPosition)
    {
        if !bytes.isEmpty { bytes.append(0x0A) }
        bytes += words
        start = start ?? first
        end = last
    }

    /// What was added; nil when it is nothing.
    var excerpt: Excerpt? {
        guard let start, let end else { return nil }
        return Excerpt(text: String(decoding: bytes, as: UTF8.self), start: start, end: end)
    }
}

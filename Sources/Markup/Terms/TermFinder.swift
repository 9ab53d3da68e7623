/// Finds the terms in a document, in reading order.
public struct TermFinder: Sendable {
    private let table: TermTable
    private let exclusions: TermExclusions
    private var scan: TermScan
    private var inline = InlineText()

    /// The uses that were found, of the body and the notes.
    public private(set) var uses: [TermUse] = []
    /// The words in capitals that are no term.
    public private(set) var capitalWords: [CapitalWord] = []

    /// Looks through a document.
    public init(_ table: TermTable, in document: Document, leaving exclusions: TermExclusions = .init()) {
        self.table = table
        self.exclusions = exclusions
        scan = TermScan(table)
        for note in 0...document.footnotes.count {
            read(document.nodes(ofNote: note), document.text, note: note)
        }
    }

    private mutating func read(_ nodes: [Node], _ text: [UInt8], note: Int) {
        var index = 0
        while index < nodes.count {
            switch nodes[index].kind {
            case .paragraph, .tableCell:
                read(block: index, nodes, text, note: note)
                index = nodes[index].end
            case .blockQuote, .bulletList, .orderedList, .item, .table, .tableRow(isHead: false),
                .containerDirective:
                index += 1
            default: index = nodes[index].end
            }
        }
    }

    private mutating func read(block: Int, _ nodes: [Node], _ text: [UInt8], note: Int) {
        inline.read(block, of: nodes, text, leaving: note == 0 ? exclusions.nodes : [])
        let isSpoken = note == 0 && exclusions.spoken.contains(block)
        let words = inline.bytes
        let start = isSpoken ? SpeakerWords.end(in: words.span, strong: inline.firstStrong) : 0
        scan.scan(words.span, from: start)
        for (position, match) in scan.matches.enumerated() where !isName(match) {
            guard let source = inline.source(of: match.range) else { continue }
            var use = TermUse(range: source.text, form: match.form)
            use.isWrittenOut = isWrittenOut(position)
            uses.append(use)
        }
        for range in scan.abbreviations { add(capitalWord: range, nodes, note: note) }
    }

    private mutating func add(capitalWord range: Range<Int>, _ nodes: [Node], note: Int) {
        guard !Capitals.isAmongCapitals(range, in: inline.bytes.span),
            let source = inline.source(of: range)
        else { return }
        let word = String(decoding: inline.bytes[range], as: UTF8.self)
        let offset = source.text.lowerBound - nodes[source.node].text.lowerBound
        capitalWords.append(
            CapitalWord(word: word, node: NodeReference(source.node, note: note), offset: offset))
    }

    /// Whether the words that follow in brackets mean the same term.
    private func isWrittenOut(_ position: Int) -> Bool {
        guard position + 1 < scan.matches.count else { return false }
        let (match, next) = (scan.matches[position], scan.matches[position + 1])
        let between = inline.bytes[match.range.upperBound..<next.range.lowerBound]
        return table.forms[match.form].term == table.forms[next.form].term
            && between.elementsEqual([0x20, 0x28])
    }

    /// Whether the words are written as in a name.
    private func isName(_ match: TermMatch) -> Bool {
        guard !exclusions.names.isEmpty else { return false }
        let words = inline.bytes[match.range]
        return exclusions.names.contains { WordEdge.holds(words, asWordOf: Array($0.utf8)) }
    }
}

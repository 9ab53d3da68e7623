import Diagnostics

/// Settles the levels and anchors of a document's headings.
struct HeadingOutline {
    private let options: ReadingOptions
    private(set) var findings: [Finding] = []
    private var anchors: UniqueAnchors

    init(_ options: ReadingOptions) {
        self.options = options
        anchors = UniqueAnchors(reserved: options.reservedAnchors)
    }

    /// Settles the headings at the given nodes, and lists them in the document.
    mutating func settle(_ headings: [Int], of document: inout Document) {
        guard !headings.isEmpty else { return }
        anchors.reserve(document.ownAnchors)
        settleLevels(headings, of: &document)
        let explicit = headings.map { options.hasExtensions ? takeAnchor(of: $0, in: &document) : nil }
        for (index, anchor) in zip(headings, explicit) {
            guard let anchor else { continue }
            // An author's own anchor comes before any that is made of words, wherever it stands.
            if !anchors.take(anchor) {
                let isReserved = options.reservedAnchors.contains(anchor)
                report(isReserved ? .anchorReserved(anchor) : .anchorTaken(anchor), document.nodes[index])
            }
        }
        for (index, anchor) in zip(headings, explicit) {
            list(index, anchor, in: &document)
        }
    }

    private mutating func settleLevels(_ headings: [Int], of document: inout Document) {
        guard let level = options.headingsBelow else { return }
        var levels = HeadingLevels(below: level)
        var problems: [(HeadingProblem, Int)] = []
        levels.settle(headings, of: &document.nodes) { problems.append(($0, $1)) }
        for (problem, index) in problems { report(problem, document.nodes[index]) }
    }

    private mutating func list(_ index: Int, _ explicit: String?, in document: inout Document) {
        let node = document.nodes[index]
        guard case .heading(let level) = node.kind else { return }
        let text = document.plainText(of: index)
        if node.end == index + 1 || text.isEmpty && !document.hasDirective(in: index),
            options.headingsBelow != nil
        {
            // A heading without words heads nothing: it is not listed, and pages leave it out.
            return report(.isEmpty, node)
        }
        document.headings.append(
            Document.Heading(
                node: index, level: level, anchor: explicit ?? anchors.make(from: text),
                text: document.words(of: index),
                isExplicit: explicit != nil))
    }

    /// Takes `{#anchor}` off the end of a heading.
    private func takeAnchor(of index: Int, in document: inout Document) -> String? {
        let last = document.nodes[index].end - 1
        guard last > index, document.nodes[last].kind == .text else { return nil }
        let range = document.nodes[last].text
        let bytes = document.text[range]
        guard bytes.last == 0x7D, let open = bytes.lastIndex(of: 0x7B), bytes[(open + 1)...].first == 0x23
        else {
            return nil
        }
        let name = bytes[(open + 2)...].dropLast()
        guard !name.isEmpty, name.allSatisfy({ $0.isNameByte || $0 == 0x2E || $0 == 0x3A }) else {
            return nil
        }
        var end = open
        while end > range.lowerBound, document.text[end - 1].isBlank { end -= 1 }
        document.nodes[last].text = range.lowerBound..<end
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func report(_ problem: HeadingProblem, _ node: Node) {
        findings.append(Finding(cause: .heading(problem), spot: .point(line: node.line, column: node.column)))
    }
}

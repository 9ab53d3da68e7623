import Diagnostics
import Markup
import Records

/// Takes names out of all parts of a document, and lays its text anew, so that none of them stays behind in
/// it.
struct DocumentRedaction {
    private let redaction: Redaction
    private let origin: Origin
    private let source: [UInt8]
    private var text: [UInt8] = []
    private var passage = Passage()
    private var diagnostics: [Diagnostic] = []
    /// Whether anything was taken out.
    private var isChanged = false

    /// Takes the names out of a document.
    static func redact(_ document: inout Document, _ redaction: Redaction) -> [Diagnostic] {
        var process = DocumentRedaction(redaction, document)
        var redacted = document
        let changed = process.redact(&redacted.nodes)
        for note in redacted.footnotes.indices { _ = process.redact(&redacted.footnotes[note].nodes) }
        for index in redacted.directives.indices { process.redact(&redacted.directives[index]) }
        guard process.isChanged else { return process.diagnostics }
        redacted.text = process.text
        redacted.renewHeadings(changed, redaction)
        document = redacted
        return process.diagnostics
    }

    private init(_ redaction: Redaction, _ document: Document) {
        self.redaction = redaction
        origin = document.origin
        source = document.text
        text.reserveCapacity(source.count)
    }

    /// Takes the names out of the body or a note, and says which of its blocks changed.
    private mutating func redact(_ nodes: inout [Node]) -> Set<Int> {
        var words: [Int: [UInt8]] = [:]
        var changed: Set<Int> = []
        var places = PlaceFinder(nodes, source, origin)
        for block in nodes.indices where nodes[block].kind.holdsWords {
            passage.read(block, of: nodes, source)
            passage.findAddresses()
            let replacements = redaction.replacements(in: passage)
            for replacement in replacements { report(replacement, &places) }
            let edits = replacements.flatMap(\.edits)
            guard !edits.isEmpty else { continue }
            changed.insert(block)
            for (node, new) in Edit.applying(edits, to: passage) { words[node] = new }
        }
        for index in nodes.indices {
            redactTitle(&nodes[index].kind)
            if isLeading(to: nodes[index]) {
                words[index] = []
                isChanged = true
            }
        }
        lay(&nodes, words)
        isChanged = isChanged || !changed.isEmpty
        return changed
    }

    /// Writes the words of all nodes behind one another.
    private mutating func lay(_ nodes: inout [Node], _ words: [Int: [UInt8]]) {
        for index in nodes.indices where !nodes[index].text.isEmpty {
            let start = text.count
            if let new = words[index] { text += new } else { text += source[nodes[index].text] }
            nodes[index].text = start..<text.count
        }
    }

    /// Whether it is a link whose address holds a name; without address only its words are left.
    private func isLeading(to node: Node) -> Bool {
        switch node.kind {
        case .link, .image: redaction.holdsName(address: source[node.text])
        default: false
        }
    }

    private mutating func redactTitle(_ kind: inout NodeKind) {
        switch kind {
        case .link(let title): kind = .link(title: redacted(title))
        case .image(let title): kind = .image(title: redacted(title))
        default: break
        }
    }

    private mutating func redact(_ directive: inout Directive) {
        directive.label = redacted(directive.label)
        for index in directive.attributes.indices {
            directive.attributes[index].value = redacted(directive.attributes[index].value)
        }
    }

    private mutating func redacted(_ text: String) -> String {
        let new = redaction.redacted(text)
        isChanged = isChanged || new != text
        return new
    }

    private mutating func report(_ replacement: Replacement, _ places: inout PlaceFinder) {
        guard let mistake = replacement.mistake else { return }
        diagnostics.append(Diagnostic(mistake, at: places.place(of: replacement.range, in: passage)))
    }
}

import Diagnostics
import Markup
import Records

/// Takes names out of all parts of a document, and lays its text anew, so that none of them stays behind in
/// it.
struct DocumentRedaction {
    private let redactor: NameRedactor
    private let origin: Origin
    private let source: [UInt8]
    private var text: [UInt8] = []
    private var passage = Passage()
    private var diagnostics: [Diagnostic] = []
    /// Whether anything was taken out.
    private var isChanged = false

    /// Takes the names out of a document.
    static func redact(_ document: inout Document, _ redactor: NameRedactor) -> [Diagnostic] {
        var redaction = DocumentRedaction(redactor, document)
        var redacted = document
        let changed = redaction.redact(&redacted.nodes)
        for note in redacted.footnotes.indices { _ = redaction.redact(&redacted.footnotes[note].nodes) }
        for index in redacted.directives.indices { redaction.redact(&redacted.directives[index]) }
        guard redaction.isChanged else { return redaction.diagnostics }
        redacted.text = redaction.text
        redacted.renewHeadings(changed, redactor)
        document = redacted
        return redaction.diagnostics
    }

    private init(_ redactor: NameRedactor, _ document: Document) {
        self.redactor = redactor
        origin = document.origin
        source = document.text
        text.reserveCapacity(source.count)
    }

    /// Takes the names out of the body or a note, and says which of its blocks changed.
    private mutating func redact(_ nodes: inout [Node]) -> Set<Int> {
        var words: [Int: [UInt8]] = [:]
        var changed: Set<Int> = []
        for block in nodes.indices where nodes[block].kind.holdsWords {
            passage.read(block, of: nodes, source)
            passage.findAddresses()
            let (edits, mistakes) = redactor.edits(of: passage)
            for (mistake, range) in mistakes { report(mistake, at: range, in: nodes) }
            guard !edits.isEmpty else { continue }
            changed.insert(block)
            for piece in passage.pieces {
                words[piece.node] = Edit.applying(edits, to: passage.bytes, in: piece.range)
            }
        }
        for index in nodes.indices { redactTitle(&nodes[index].kind) }
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
        guard !text.isEmpty else { return text }
        let new = redactor.redacted(text)
        isChanged = isChanged || new != text
        return new
    }

    private mutating func report(_ mistake: MinutesCause, at range: Range<Int>, in nodes: [Node]) {
        let place = passage.place(of: range, nodes: nodes, text: source, origin: origin)
        var diagnostic = Diagnostic(mistake, at: place)
        // The name may be another word, so the site need not wait for it.
        diagnostic.severity = .warning
        diagnostics.append(diagnostic)
    }
}

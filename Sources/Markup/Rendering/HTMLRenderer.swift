/// Writes a document as HTML.
public struct HTMLRenderer: Sendable {
    /// What is written.
    public let document: Document
    /// What the page adds to its nodes.
    public let decorations: Decorations
    /// What it adds within their text.
    public let insertions: TextInsertions
    /// How it is written.
    public let options: HTMLOptions

    /// A renderer of one document.
    public init(
        _ document: Document, decorations: Decorations = Decorations(),
        insertions: TextInsertions = TextInsertions(), options: HTMLOptions = HTMLOptions()
    ) {
        self.document = document
        self.decorations = decorations
        self.insertions = insertions
        self.options = options
    }

    /// Appends the body's blocks; the notes are written by ``renderFootnotes(into:)``.
    public func render(into output: inout [UInt8]) {
        output.reserveCapacity(output.count + document.text.count + document.nodes.count * 12)
        var writer = HTMLWriter(self, note: 0, tablesBefore: options.tablesBefore)
        writer.write(document.nodes.indices, into: &output)
    }

    /// Appends a short text: what is one paragraph without its `<p>`, all else as blocks.
    public func renderInline(into output: inout [UInt8]) {
        guard case .paragraph? = document.nodes.first?.kind, document.nodes[0].end == document.nodes.count
        else {
            return render(into: &output)
        }
        var writer = HTMLWriter(self, note: 0, tablesBefore: options.tablesBefore)
        writer.write(1..<document.nodes.count, into: &output)
    }

    /// Appends the notes that the body refers to, as a section with a heading of level `level`; nothing
    /// without notes.
    public func renderFootnotes(into output: inout [UInt8], headingLevel level: Int = 2) {
        guard !document.footnotes.isEmpty else { return }
        output.append("<section class=\"voetnoten\" role=\"doc-endnotes\" aria-labelledby=\"voetnoten\">\n<h")
        output.append(contentsOf: String(level).utf8)
        output.append(" id=\"voetnoten\">")
        HTMLEscape.append(options.phrases.footnotes, to: &output)
        output.append("</h")
        output.append(contentsOf: String(level).utf8)
        output.append(">\n")
        renderNotes(into: &output)
        output.append("</section>\n")
    }

    /// Appends the notes of a short text that stands under no heading of its own, in a cell or an item too;
    /// nothing without notes.
    public func renderValueNotes(into output: inout [UInt8]) {
        guard !document.footnotes.isEmpty else { return }
        output.append("\n<div class=\"voetnoten voetnoten-bij-waarde\" role=\"doc-endnotes\" aria-label=\"")
        HTMLEscape.append(options.phrases.footnotes, to: &output)
        output.append("\">\n")
        renderNotes(into: &output)
        output.append("</div>\n")
    }

    private func renderNotes(into output: inout [UInt8]) {
        output.append("<ol>\n")
        var tables = options.tablesBefore + document.nodes.tableCount
        for note in 1...document.footnotes.count {
            var writer = HTMLWriter(self, note: note, tablesBefore: tables)
            writer.writeNote(into: &output)
            tables += document.footnotes[note - 1].nodes.tableCount
        }
        output.append("</ol>\n")
    }
}

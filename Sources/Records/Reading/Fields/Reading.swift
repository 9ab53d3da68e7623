import Diagnostics
import YAML

/// One reading of one file: what the file gives besides its keys, and the mistakes found so far.
final class Reading {
    /// The file's path from the site's folder.
    let file: String
    /// What identifies the record that the file holds.
    let id: RecordID
    /// The text below the front matter; empty for a YAML file.
    let text: MarkdownText
    /// The title of a page that gives none; nil where a title is required.
    let defaultTitle: String?
    /// The mistakes, in the order found.
    private(set) var diagnostics: [Diagnostic] = []

    /// Where each identifier stands, by its kind and in folded form.
    private var claimed: [String: Mark] = [:]

    /// A reading of a file.
    init(file: String, id: RecordID, text: MarkdownText? = nil, defaultTitle: String? = nil) {
        self.file = file
        self.id = id
        self.text = text ?? MarkdownText("", at: Origin(file: file, firstLine: 1))
        self.defaultTitle = defaultTitle
    }

    /// Notes a mistake.
    func report(_ cause: any Cause, at mark: Mark, related: Mark? = nil) {
        let place = mark.place(in: file)
        diagnostics.append(Diagnostic(cause, at: place, related: related.map { $0.place(in: file) }))
    }

    /// Takes an identifier, and reports it when an entry of the same kind has it already: case and accents do
    /// not count.
    func claim(_ id: String, in scope: String, by entry: Entry) {
        let name = scope + "/" + Folding.folded(id)
        if let first = claimed[name] {
            report(RecordCause.duplicateID(key: entry.key, id), at: entry.node.mark, related: first)
        } else {
            claimed[name] = entry.node.mark
        }
    }

    /// Notes what another part of the program found in this file.
    func report(_ found: [Diagnostic]) {
        diagnostics += found
    }
}

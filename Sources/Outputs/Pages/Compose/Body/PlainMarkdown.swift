import Diagnostics
import Markup

/// Markdown as plain words, for descriptions and lists.
enum PlainMarkdown {
    /// The words of a Markdown text in one line.
    static func text(of source: String) -> String {
        let isPlain = !source.utf8.contains { special.contains($0) }
        guard !isPlain else { return oneLine(source) }
        let (document, _) = MarkdownReader.read(
            Array(source.utf8), origin: Origin(file: "", firstLine: 1), options: .value)
        return oneLine(document.plainText(from: 0, to: document.nodes.count))
    }

    private static func oneLine(_ text: String) -> String {
        text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    }

    private static let special = Array("*_[]`<>&\\:!#|".utf8)
}

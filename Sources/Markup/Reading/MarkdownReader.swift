public import Diagnostics

/// Reads Markdown: CommonMark by libcmark, and what GitHub and we add to it.
public enum MarkdownReader {
    /// Reads a text whose place in the site's files is `origin`, with all that its author should know about it.
    ///
    /// Any bytes are accepted; UTF-8 is for the caller to check.
    public static func read(
        _ source: [UInt8], origin: Origin, options: ReadingOptions = ReadingOptions()
    ) -> (document: Document, diagnostics: [Diagnostic]) {
        var document = Document(origin: origin)
        guard let tree = CMarkTree(source) else { return (document, []) }
        var collector = Collector(text: [])
        collector.text.reserveCapacity(source.count)
        collector.nodes.reserveCapacity(source.count / 24 + 8)
        collector.collect(tree)
        document.nodes = collector.nodes
        document.text = collector.text
        return (document, [])
    }
}

public import Diagnostics

/// Reads Markdown: CommonMark by libcmark, and what GitHub and we add to it.
public enum MarkdownReader {
    /// Reads a text whose place in the site's files is `origin`, with all that its author should know about
    /// it, in order.
    ///
    /// Any bytes are accepted; UTF-8 is for the caller to check. What a redaction hides is in neither of the
    /// results.
    public static func read(
        _ source: [UInt8], origin: Origin, options: ReadingOptions = ReadingOptions()
    ) -> (document: Document, diagnostics: [Diagnostic]) {
        Reading(source, origin: origin, options: options).read()
    }
}

/// Looks at the texts that authors wrote freely in records, or changes them: not ids, codes, addresses, dates
/// and words of a fixed list, nor the body, which is read as a document.
public protocol TextVisitor {
    /// A plain text.
    mutating func visit(_ text: inout String)
    /// A Markdown text.
    mutating func visit(_ text: inout MarkdownText)
    /// Somebody, with the texts about them.
    mutating func visit(_ person: inout Person)
}

/// A mistake in how a template is written, which shows without regard to any view.
enum SyntaxMistake: Sendable {
    /// Bytes that are no text.
    case notUTF8
    /// A tag without its closing delimiter on the same line.
    case unclosedTag(String, closer: String)
    /// Not two delimiters with a space between.
    case invalidDelimiters(String)
    case invalidName(String)
    /// A section, parent or block without its closing tag.
    case unclosedSection(String, name: String)
    /// More sections in each other than anyone writes.
    case tooDeep(limit: Int)
    /// A closing tag for another than the innermost opening tag.
    case wrongCloser(String, opening: String, name: String)
    case strayCloser(String)
    /// Something directly in a parent tag, where only blocks count.
    case outsideBlock(parent: String)
    /// A value in a tag, but not in quotes.
    case unquoted(String)
    /// A value in a script or style, which escaping does not protect.
    case inCode(String, of: String)
}

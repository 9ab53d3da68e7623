/// How some words in a line differ from those around them.
public enum PrintStyle: Sendable, Equatable {
    case strong, emphasis, code, superscript, subscripted
    /// What stands for text that is not published.
    case redaction
    /// Words in another language (BCP 47).
    case language(String)
    /// The classes of a template, for the style of the theme: `bijzaak`, `staat`.
    case classes([String])
}

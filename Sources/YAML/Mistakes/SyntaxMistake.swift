/// The ways in which YAML goes wrong most, as authors would say it.
enum SyntaxMistake: Hashable, Sendable {
    /// A tab where spaces indent.
    case tab
    /// A colon with a space in a value without quotes; the line as it was meant, where that can be said.
    case colonInValue(meant: String?)
    /// A quote that is never closed.
    case unclosedQuote(Character)
    /// Text behind a closing quote.
    case textAfterQuote(Character)
    /// A character with which a value can't begin without quotes.
    case reserved(Character)
    /// Lines that do not stand under each other.
    case indentation
    /// A `[` or `{` that is not closed.
    case unclosedBracket(Character)
    /// A backslash between double quotes before a character that it does not go with.
    case unknownEscape
    /// A `-` on the line of the key.
    case listBehindKey
    /// A line that has no colon.
    case missingColon
    /// A colon at the beginning of a line.
    case missingKey
    /// A colon without a space behind it.
    case missingSpace
    /// A line that begins with `%`, which is for YAML itself.
    case instruction
    /// Text below the end of the document.
    case afterEnd
    /// A `0` behind `|` or `>`.
    case blockIndicator
    /// Anything else.
    case other

    /// The bracket that closes another.
    func closing(_ bracket: Character) -> Character { bracket == "[" ? "]" : "}" }
}

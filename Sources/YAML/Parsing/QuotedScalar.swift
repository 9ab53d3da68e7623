/// The last quoted value that was read, to explain what goes wrong after it.
struct QuotedScalar {
    /// Its quotes.
    var style: Scalar.Style
    /// Where its first quote stands.
    var mark: Mark
    /// The line of its last quote.
    var lastLine: Int

    /// The quote itself.
    var quote: Character { style == .singleQuoted ? "'" : "\"" }
}

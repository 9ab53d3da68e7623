/// What can be wrong between the braces of a directive.
public enum AttributeProblem: Sendable, Equatable {
    /// The brace is never closed on its line.
    case unclosed
    /// Something stands where a key should.
    case notAKey
    /// `key=` with nothing after it.
    case noValue(String)
    /// A quotation mark is never closed on its line.
    case openQuote
    /// A comma between attributes.
    case comma
}

/// A diagnostic in words of one language.
public struct Wording: Hashable, Sendable {
    /// What is wrong, the specific thing first, in one line without a full stop at its end.
    public var message: String
    /// What to do about it, where there is one thing to do.
    public var remedy: String?

    /// A message, and its remedy where there is one.
    public init(_ message: String, remedy: String? = nil) {
        self.message = message
        self.remedy = remedy
    }
}

/// What a diagnostic is about, as data; how it is said stands apart in `wording`.
///
/// Each module has an enum of the causes that it can find, with a case a mistake.
public protocol Cause: Sendable {
    /// The stable code of this kind of mistake.
    var code: Code { get }
    /// The words for it.
    func wording(in language: Language) -> Wording
}

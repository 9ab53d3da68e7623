/// What a text comes to where a code of a list is asked for.
public enum CodeFinding<Code: ListedCode>: Sendable, Hashable {
    /// A code of the list.
    case found(Code)
    /// A code of the list with another check digit than it has.
    case wrongCheckDigit(Code)
    /// A code of an earlier version of the list; with what stands for it now.
    case former([Code])
    /// A code that names more than the list's level does; with the codes in it.
    case tooCoarse([Code])
    /// No code of the list; with the nearest, which may be none.
    case unknown(nearest: [Code])
}

/// With what documents are printed.
public struct PrintSettings: Sendable {
    /// The version of Typst that the templates are written for: the bytes depend on it.
    public static let version = "0.15.0"

    /// The Python interpreters to try, in order: the first that has Typst in that version does the work.
    public var interpreters: [String]
    /// The folder in which documents are kept for the next build.
    public var cache: String

    /// Settings with the interpreters to try and the folder to keep documents in.
    public init(interpreters: [String], cache: String) {
        self.interpreters = interpreters
        self.cache = cache
    }
}

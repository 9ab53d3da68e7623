public import Diagnostics

/// The files that one page comes to, and what is wrong with it.
public struct ComposedPage: Sendable {
    /// The files, by path from the root of the site.
    public var files: [OutputFile]
    /// What its authors should know.
    public var diagnostics: [Diagnostic]
    /// The file that holds the page's texts (`content/…`), for messages about the page as a whole.
    public var source: String
    /// Whether it only says again what pages say, whose own look finds what seems private.
    public var isRepetition = false
}

/// A file of the site.
public struct OutputFile: Sendable {
    /// Its path from the root of the site.
    public var path: String
    /// Its content.
    public var bytes: [UInt8]

    /// A file with its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

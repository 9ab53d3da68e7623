/// What pages say of a document that was printed.
public struct PrintedFile: Sendable, Equatable {
    /// Its path from the root of the site: `memos/x/x.pdf`.
    public var path: String
    /// Its size in bytes.
    public var size: Int
    /// The 64 hexadecimal digits of its SHA-256 digest.
    public var digest: String

    /// A document at a path.
    public init(path: String, size: Int, digest: String) {
        self.path = path
        self.size = size
        self.digest = digest
    }
}

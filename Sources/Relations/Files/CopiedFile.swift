/// A file that is copied to the site as it is.
public struct CopiedFile: Sendable, Hashable {
    /// Where it comes from, under `content/`.
    public var source: String
    /// Where it goes, from the root of the site.
    public var target: String
    /// Its size in bytes.
    public var size: Int
}

/// A file of the site's folder that is to be read or copied.
struct SourceFile: Sendable {
    /// Its path below `content/` or `templates/`.
    var path: String
    /// Its size in bytes.
    var size: Int
}

/// A file under `content/` that is no record: it is copied as it is.
public struct ContentFile: Sendable, Hashable {
    /// Its path under `content/`.
    public var path: String
    /// Its size in bytes.
    public var size: Int

    /// A file of a size.
    public init(path: String, size: Int) {
        self.path = path
        self.size = size
    }
}

import Digests

/// A file of a bundle.
public struct BundleFile: Sendable {
    /// Its path: in the bundle, or below one of its folders, as the place says where it is used.
    public var path: String
    /// Its content.
    public let bytes: [UInt8]
    /// SHA-256 of its content, in hexadecimal.
    public let digest: String

    /// A file with its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        digest = Digest(of: bytes).hexadecimal
    }

    /// A text.
    init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// The same file elsewhere.
    public func at(_ path: String) -> BundleFile {
        var file = self
        file.path = path
        return file
    }
}

public import Records

/// A bundle that was made: what pages say of it.
public struct MadeBundle: Sendable {
    /// Its name.
    public let name: String
    /// The record that it is of.
    public let record: RecordID
    /// The zip.
    public let zip: MadeFile
    /// Its files, by their paths in the bag.
    public let files: [MadeFile]

    /// A file with its size in bytes and its SHA-256.
    public struct MadeFile: Sendable, Hashable {
        /// Its path: of a zip from the root of the site, of a file in it from that of the bag.
        public let path: String
        /// What it is called, where it has a title.
        public let title: String?
        /// Its size in bytes.
        public let size: Int
        /// Its SHA-256, in hexadecimal.
        public let digest: String

        /// A file.
        public init(path: String, title: String? = nil, size: Int, digest: String) {
            self.path = path
            self.title = title
            self.size = size
            self.digest = digest
        }
    }

    /// A bundle of files.
    public init(name: String, record: RecordID, zip: MadeFile, files: [MadeFile]) {
        self.name = name
        self.record = record
        self.zip = zip
        self.files = files
    }

    /// The folder of the site that bundles stand in, with a slash at its end: the zip, and beside it the same
    /// unpacked.
    public static let folder = "bundels/"

    /// Where the bundle stands unpacked, from the root of the site.
    public var place: String { "\(Self.folder)\(name)/" }
}

/// The documents of a site, printed before its pages are made: what pages and bundles say of them, and their
/// bytes.
///
/// The stage Print makes them, once a build; the stages after it take them as a value.
/// `printed["memos/x/x.pdf"]` has size and digest, `printed.bytes(of: "memos/x/x.pdf")` reads the document
/// itself: none is kept in memory.
public struct PrintedFiles: Sendable {
    /// The documents, in order of path.
    public let files: [PrintedFile]
    /// How many of them were made now; the others were kept from earlier builds.
    public let made: Int
    /// Why there are fewer than the site could have; nil where there are all.
    public let obstacle: PrintObstacle?
    private let entries: [String: Entry]

    /// A document and where it lies.
    public struct Entry: Sendable {
        /// What is said of it.
        public var file: PrintedFile
        /// The file of the site that holds its texts (`content/…`).
        public var source: String
        /// Where on this machine it lies, until the next build.
        public var place: String
        /// Reads it.
        var read: @Sendable () throws -> [UInt8]

        /// A document at a place, with what reads it.
        public init(
            file: PrintedFile, source: String, place: String, read: @escaping @Sendable () throws -> [UInt8]
        ) {
            self.file = file
            self.source = source
            self.place = place
            self.read = read
        }
    }

    /// The documents that were made or kept; by default none.
    public init(_ entries: [Entry] = [], made: Int = 0, obstacle: PrintObstacle? = nil) {
        self.entries = Dictionary(
            entries.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
        files = self.entries.values.map(\.file).sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        self.made = made
        self.obstacle = obstacle
    }

    /// The document at a path from the root of the site; nil when it was not made.
    public subscript(path: String) -> PrintedFile? { entries[path]?.file }

    /// The bytes of the document at a path; nil when it was not made. A disk that fails throws.
    public func bytes(of path: String) throws -> [UInt8]? { try entries[path]?.read() }

    /// The documents with where they lie, in order of path.
    public var inOrder: [Entry] { files.compactMap { entries[$0.path] } }
}

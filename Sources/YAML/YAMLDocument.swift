public import Diagnostics

/// What a YAML file, or the front matter of a Markdown file, holds.
public struct YAMLDocument: Sendable {
    /// Its only node; nil when there is none, or when nothing of the file can be used.
    public let root: Node?
    /// What is wrong with it as YAML.
    public let diagnostics: [Diagnostic]

    /// Whether nothing of the file can be used: what is wrong with it stopped the reading.
    public let isUnusable: Bool

    /// How many bytes of YAML are read.
    public static let maximumSize = 1_000_000
    /// How deep lists and mappings may stand in each other.
    public static let maximumDepth = 64

    /// Reads bytes that stand in a file from a line on.
    ///
    /// Anchors, aliases, tags, duplicate keys, several documents and forbidden characters are refused.
    public init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int = 1) {
        guard bytes.count <= YAMLDocument.maximumSize else {
            let cause = YAMLCause.tooLarge(limit: YAMLDocument.maximumSize)
            self.init(unusable: Diagnostic(cause, at: Place(file: file)))
            return
        }
        self = bytes.withUnsafeBufferPointer { buffer in
            YAMLDocument(reading: buffer, file: file, firstLine: firstLine)
        }
    }

    private init(reading bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int) {
        if let found = ForbiddenCharacter(firstIn: bytes, lineSeparators: true) {
            let message = found.diagnostic(in: Array(bytes)[...], file: file, firstLine: firstLine)
            self.init(unusable: message)
        } else if bytes.isEmpty {
            self.init(root: nil, [], isUnusable: false)
        } else {
            var builder = TreeBuilder(bytes, file: file, firstLine: firstLine)
            let root = builder.build()
            self.init(root: root, builder.diagnostics, isUnusable: builder.hasStopped)
        }
    }

    private init(unusable diagnostic: Diagnostic) {
        self.init(root: nil, [diagnostic], isUnusable: true)
    }

    private init(root: Node?, _ diagnostics: [Diagnostic], isUnusable: Bool) {
        self.root = root
        self.diagnostics = diagnostics
        self.isUnusable = isUnusable
    }
}

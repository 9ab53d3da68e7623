public import Diagnostics

/// Markdown in a value of a record (marked † in the content model), with the place where it stands.
public struct MarkdownText: Sendable, Hashable {
    /// The text as the author wrote it.
    public var source: String
    /// Where it stands.
    public var origin: Origin

    /// A text at a place.
    public init(_ source: String, at origin: Origin) {
        self.source = source
        self.origin = origin
    }
}

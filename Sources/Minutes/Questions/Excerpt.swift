/// A part of a document that need not begin or end where nodes do.
public struct Excerpt: Sendable, Hashable {
    /// Its plain text: parts of different blocks stand on lines of their own.
    public var text: String
    /// The first byte.
    public var start: TextPosition
    /// Just past the last byte.
    public var end: TextPosition
}

/// Which node of a document: of its body or of one of its notes.
public struct NodeReference: Hashable, Sendable, Comparable {
    /// The number of the note, from 1; 0 for the body.
    public var note: Int
    /// The index among the nodes of the body or of the note.
    public var node: Int

    /// A node of the body, or of note `note`.
    public init(_ node: Int, note: Int = 0) {
        self.note = note
        self.node = node
    }

    /// The body first, then the notes by number.
    public static func < (left: NodeReference, right: NodeReference) -> Bool {
        (left.note, left.node) < (right.note, right.node)
    }
}

/// A place between two bytes of a document's words.
public struct TextPosition: Sendable, Hashable {
    /// The index of the node that holds the words: text or code.
    public var node: Int
    /// The index in the document's `text`, within the node's range or at its end.
    public var offset: Int

    /// A place in a node.
    public init(node: Int, offset: Int) {
        self.node = node
        self.offset = offset
    }
}

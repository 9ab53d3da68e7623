/// A word in capitals that is no term.
public struct CapitalWord: Sendable, Hashable {
    /// The word.
    public var word: String
    /// The node of the body or of a note that holds it.
    public var node: NodeReference
    /// How many bytes of the node's text come before it.
    public var offset: Int
}

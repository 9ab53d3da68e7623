/// What the page adds to one node of a document. The markup is the caller's own and trusted: nothing of it is
/// escaped.
public struct Decoration: Sendable, Equatable {
    /// The `id` of a block, in place of its own anchor.
    public var id: String?
    /// The classes of a block.
    public var classes: String?
    /// Markup before the node.
    public var before: [UInt8]
    /// Markup after the node.
    public var after: [UInt8]
    /// Markup in place of the node and all in it.
    public var replacement: [UInt8]?
    /// The address of a link or image in place of the author's; an empty one leaves only the words.
    public var destination: String?

    /// A decoration; by default none.
    public init(
        id: String? = nil, classes: String? = nil, before: [UInt8] = [], after: [UInt8] = [],
        replacement: [UInt8]? = nil, destination: String? = nil
    ) {
        self.id = id
        self.classes = classes
        self.before = before
        self.after = after
        self.replacement = replacement
        self.destination = destination
    }
}

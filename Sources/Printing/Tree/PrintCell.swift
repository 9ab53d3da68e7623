/// A cell of a table.
public struct PrintCell: Sendable, Equatable {
    /// What stands in it.
    public var blocks: [PrintBlock]
    /// How many columns it takes.
    public var span: Int
    /// Whether it names its row or its column.
    public var isHead: Bool
    /// The side to which its text is set.
    public var alignment: Alignment?

    /// A cell.
    public init(
        _ blocks: [PrintBlock], span: Int = 1, isHead: Bool = false, alignment: Alignment? = nil
    ) {
        self.blocks = blocks
        self.span = span
        self.isHead = isHead
        self.alignment = alignment
    }

    /// A side of a column.
    public enum Alignment: String, Sendable { case left, center, right }
}

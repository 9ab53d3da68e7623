/// An agreement that stands in a list of the minutes (content model §6, rule 5).
public struct FoundAgreement: Sendable, Hashable {
    /// Its plain text.
    public var text: String
    /// The index of the list item's node.
    public var item: Int
    /// The indices of the nodes in the item: its blocks, whole.
    public var content: Range<Int>
}

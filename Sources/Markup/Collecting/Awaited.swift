/// What the next headings of the tree are, after a stand-in that says so.
enum Awaited {
    case cells(TableProgress)
    /// The label of the block directive at a node.
    case label(Int)
}

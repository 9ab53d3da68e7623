/// Something that the collector is in: a node of libcmark's tree, or a construct of ours between its nodes.
enum OpenNode {
    // Nodes of the tree
    /// It has a node in the document, by its index.
    case node(Int)
    /// It has none: what it holds goes to the node around it.
    case skipped
    /// A heading that is a table's cell, by the cell's index.
    case cell(Int)
    /// A heading that is the label of a block directive, by the directive's index.
    case label(Int)

    // Constructs of ours
    /// A container directive's node, the number of its colons and of its stand-in.
    case container(Int, colons: Int, standIn: Int)
    /// An inline directive's node, and the number of its opening stand-in.
    case directive(Int, standIn: Int)
}

/// A node of libcmark's tree that the collector is in.
enum OpenNode {
    /// It has a node in the document, by its index.
    case node(Int)
    /// It has none: what it holds goes to the node around it.
    case skipped
}

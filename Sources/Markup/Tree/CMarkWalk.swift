import CCmark

/// One walk through a tree, without recursion: each node on the way in, and those that hold others on the way
/// out.
struct CMarkWalk: ~Copyable {
    private let tree: CMarkTree
    private let iterator: OpaquePointer

    init?(_ tree: CMarkTree) {
        guard let iterator = cmark_iter_new(tree.root) else { return nil }
        self.tree = tree
        self.iterator = iterator
    }

    deinit {
        cmark_iter_free(iterator)
    }

    /// The next step; nil when the whole tree has been walked.
    mutating func next() -> (isEntering: Bool, node: CMarkNode)? {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
        return (event == CMARK_EVENT_ENTER, CMarkNode(pointer: node))
    }
}

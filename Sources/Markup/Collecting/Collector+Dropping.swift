extension Collector {
    /// Drops the paragraph, heading or cell that is open and all in it: something in it was not to be
    /// published, and nobody can say what.
    mutating func dropBlock() {
        var depth = open.count
        while depth > 0 {
            depth -= 1
            if let index = textBlock(open[depth]) {
                return drop(from: index + 1, depth: depth)
            }
        }
    }

    /// The index of a block of text; nil for an inline, or a block of blocks.
    private func textBlock(_ entry: OpenNode) -> Int? {
        switch entry {
        case .cell(let index), .label(let index): return index
        case .node(let index):
            switch nodes[index].kind {
            case .paragraph, .heading: return index
            default: return nil
            }
        case .skipped, .container, .directive: return nil
        }
    }

    private mutating func drop(from index: Int, depth: Int) {
        isExtending = false
        nodes.removeSubrange(index...)
        text.removeSubrange(blockText...)
        images.removeAll { $0 >= index }
        dropDepth = depth + 1
        // The inlines of the tree will still be left; our own will not.
        let inlines = open[(depth + 1)...].count { entry in
            if case .directive = entry { false } else { true }
        }
        open.removeSubrange((depth + 1)...)
        open.append(contentsOf: repeatElement(.skipped, count: inlines))
    }
}

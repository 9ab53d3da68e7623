import CCmark

/// Turns libcmark's tree into the flat nodes of a document, in one walk.
struct Collector {
    /// The nodes so far; the `end` of those still open is not known yet.
    var nodes: [Node] = []
    /// The bytes that the nodes' ranges point into.
    var text: [UInt8]
    /// The headings' nodes, in order.
    var headings: [Int] = []
    /// The nodes that are open, the outermost first.
    var open: [OpenNode] = []

    /// Reads a whole tree.
    mutating func collect(_ tree: CMarkTree) {
        guard var walk = CMarkWalk(tree) else { return }
        while let step = walk.next() {
            if step.isEntering { enter(step.node) } else { leave() }
        }
    }

    private mutating func enter(_ node: CMarkNode) {
        switch node.type {
        case CMARK_NODE_TEXT: append(.text, node, node.literal)
        case CMARK_NODE_SOFTBREAK: appendLeaf(.softBreak, node)
        case CMARK_NODE_CODE: append(.code, node, node.literal)
        case CMARK_NODE_LINEBREAK: appendLeaf(.lineBreak, node)
        case CMARK_NODE_CODE_BLOCK: append(.codeBlock(info: info(of: node)), node, node.literal)
        case CMARK_NODE_THEMATIC_BREAK: appendLeaf(.thematicBreak, node)
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: break
        default: begin(node)
        }
    }

    private mutating func begin(_ node: CMarkNode) {
        switch node.type {
        case CMARK_NODE_PARAGRAPH: push(.paragraph, node)
        case CMARK_NODE_EMPH: push(.emphasis, node)
        case CMARK_NODE_STRONG: push(.strong, node)
        case CMARK_NODE_LINK: pushAddressed(.link(title: title(of: node)), node)
        case CMARK_NODE_IMAGE: pushAddressed(.image(title: title(of: node)), node)
        case CMARK_NODE_HEADING:
            headings.append(nodes.count)
            push(.heading(level: node.headingLevel), node)
        case CMARK_NODE_ITEM: push(.item, node)
        case CMARK_NODE_LIST:
            push(
                node.isOrdered
                    ? .orderedList(start: node.start, tight: node.isTight) : .bulletList(tight: node.isTight), node)
        case CMARK_NODE_BLOCK_QUOTE: push(.blockQuote, node)
        default: open.append(.skipped)
        }
    }

    private mutating func leave() {
        guard case .node(let index)? = open.popLast() else { return }
        nodes[index].end = nodes.count
    }

    private mutating func push(_ kind: NodeKind, _ node: CMarkNode) {
        open.append(.node(nodes.count))
        nodes.append(Node(kind, end: nodes.count, line: node.line, column: node.column))
    }

    private mutating func pushAddressed(_ kind: NodeKind, _ node: CMarkNode) {
        push(kind, node)
        nodes[nodes.count - 1].text = store(node.address)
    }

    private mutating func appendLeaf(_ kind: NodeKind, _ node: CMarkNode) {
        nodes.append(Node(kind, end: nodes.count + 1, line: node.line, column: node.column))
    }

    private mutating func append(_ kind: NodeKind, _ node: CMarkNode, _ bytes: UnsafeBufferPointer<UInt8>) {
        let range = store(bytes)
        nodes.append(Node(kind, end: nodes.count + 1, line: node.line, column: node.column, text: range))
    }

    private mutating func store(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let start = text.count
        text.append(contentsOf: bytes)
        return start..<text.count
    }

    private func title(of node: CMarkNode) -> String {
        let title = node.title
        return title.isEmpty ? "" : String(decoding: title, as: UTF8.self)
    }

    /// The first word after a fence.
    private func info(of node: CMarkNode) -> String {
        String(decoding: node.info.prefix { !$0.isWhitespace }, as: UTF8.self)
    }
}

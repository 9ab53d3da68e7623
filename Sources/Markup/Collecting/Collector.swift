import CCmark

/// Turns libcmark's trees of a text and its notes into the flat nodes of a document, each in one walk.
struct Collector {
    /// The nodes of the tree being walked; the `end` of those still open is not known yet.
    var nodes: [Node] = []
    /// The bytes that the nodes' ranges point into.
    var text: [UInt8] = []
    var directives: [Directive] = []
    /// The headings and the images of the tree, in order.
    var headings: [Int] = []
    var images: [Int] = []
    /// What is open, the outermost first.
    var open: [OpenNode] = []
    /// Where `text` stood when the paragraph, heading or cell began that is open.
    var blockText = 0
    /// Whether the next text goes on with the last node.
    var isExtending = false
    /// How many nodes were open around the block that is being dropped.
    var dropDepth: Int?
    /// How many nodes were open around a link whose address holds stand-ins: so do its words when it is an
    /// autolink.
    var literalDepth: Int?
    /// The table whose cells are the next headings.
    var table: TableProgress?
    /// The block directive whose label is the next heading.
    var awaitedLabel: Int?
    /// How many cells were added to rows that have too few.
    var paddedCells = 0

    var findings: [Finding] = []
    /// The lines of stand-ins that libcmark took for something else: they are to be left alone.
    var misled: Set<Int> = []
    /// The redactions that came out somewhere.
    var seen: Set<Int> = []
    var notes: NoteBook
    var standIns: StandIns
    let check: DirectiveCheck
    let sourceStarts: [Int]
    /// The way from the tree's places to the author's; nil where they are the same and there are no
    /// stand-ins.
    var positions: Positions?

    init(standIns: StandIns, check: DirectiveCheck, notes: NoteBook) {
        self.standIns = standIns
        self.check = check
        self.notes = notes
        sourceStarts = standIns.all.isEmpty ? [] : LineStarts.of(standIns.source)
    }

    /// Walks a whole tree.
    mutating func collect(_ tree: CMarkTree) {
        guard var walk = CMarkWalk(tree) else { return }
        while let step = walk.next() {
            if step.isEntering { enter(step.node) } else { leave() }
        }
        abandonAwaited()
    }

    private mutating func enter(_ node: CMarkNode) {
        if dropDepth != nil { return pass(node) }
        switch node.type {
        case CMARK_NODE_TEXT: append(text: node)
        case CMARK_NODE_SOFTBREAK: append(.softBreak, node)
        case CMARK_NODE_CODE: append(code: node)
        case CMARK_NODE_LINEBREAK: append(.lineBreak, node)
        case CMARK_NODE_EMPH: pushInline(.emphasis, node)
        case CMARK_NODE_STRONG: pushInline(.strong, node)
        case CMARK_NODE_LINK: push(link: node)
        case CMARK_NODE_IMAGE: push(image: node)
        case CMARK_NODE_HTML_INLINE: omit(inlineHTML: node)
        default: enterBlock(node)
        }
    }

    /// Goes past a node of a block that is being dropped.
    private mutating func pass(_ node: CMarkNode) {
        switch node.type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: open.append(.skipped)
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: seen.formUnion(standIns.numbers(in: node.literal))
        default: break
        }
    }

    private mutating func leave() {
        isExtending = false
        while let last = open.popLast() {
            switch last {
            case .node(let index): return close(index)
            case .skipped: return closeSkipped()
            case .cell(let index): return closeCell(index)
            case .label(let index): return closeLabel(index)
            case .container(let index, let colons, let standIn):
                closeContainer(index, colons: colons, standIn: standIn)
            case .directive(let index, let standIn): undo(index, standIn: standIn)
            }
        }
    }

    private mutating func close(_ index: Int) {
        if let depth = dropDepth, open.count < depth { dropDepth = nil }
        closeSkipped()
        nodes[index].end = nodes.count
        // A paragraph of nothing but HTML or what could not be shown is none.
        if nodes.count == index + 1, case .paragraph = nodes[index].kind { nodes.removeLast() }
    }

    private mutating func closeSkipped() {
        if let depth = literalDepth, open.count <= depth { literalDepth = nil }
        abandonAwaited(ifOutside: open.count)
    }
}

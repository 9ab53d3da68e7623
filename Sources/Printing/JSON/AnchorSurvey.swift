/// Which places a document has, and which its links lead to.
struct AnchorSurvey {
    /// The places there are.
    private(set) var known: Set<String> = []
    /// The places that links lead to.
    private(set) var wanted: Set<String> = []

    /// Looks through blocks and all in them.
    mutating func visit(_ blocks: [PrintBlock]) {
        for block in blocks {
            known.formUnion(block.anchors)
            visit(block.kind)
        }
    }

    private mutating func visit(_ kind: PrintBlock.Kind) {
        switch kind {
        case .paragraph(let line), .heading(_, let line): visit(line)
        case .list(_, let items): for item in items { visit(item) }
        case .quotation(let blocks), .group(let blocks, _): visit(blocks)
        case .table(let table):
            visit(table.caption)
            for cell in (table.head + table.body).flatMap(\.cells) { visit(cell.blocks) }
        case .terms(let terms):
            for term in terms {
                visit(term.name)
                visit(term.value)
            }
        case .code, .rule: return
        }
    }

    private mutating func visit(_ line: [PrintInline]) {
        for inline in line {
            switch inline {
            case .styled(_, let inner): visit(inner)
            case .link(let target, let inner):
                if case .anchor(let anchor, elsewhere: _) = target { wanted.insert(anchor) }
                visit(inner)
            case .note(_, let blocks): visit(blocks)
            case .text, .lineBreak, .noteReference: continue
            }
        }
    }
}

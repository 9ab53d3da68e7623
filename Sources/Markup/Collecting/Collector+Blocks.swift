import CCmark

extension Collector {
    /// No quotation, list or emphasis is nested deeper than this; what is deeper goes to the one around it.
    static let depthLimit = 100

    /// Begins a block, or appends one that holds nothing.
    mutating func enterBlock(_ node: CMarkNode) {
        let type = node.type
        if awaitsHeading {
            if type == CMARK_NODE_HEADING { return beginAwaited(node) }
            abandonAwaited()
        }
        switch type {
        case CMARK_NODE_PARAGRAPH: pushText(.paragraph, node)
        case CMARK_NODE_HEADING:
            headings.append(nodes.count)
            pushText(.heading(level: node.headingLevel), node)
        case CMARK_NODE_ITEM: pushItem(node)
        case CMARK_NODE_LIST: pushList(node)
        case CMARK_NODE_BLOCK_QUOTE:
            if open.count < Self.depthLimit { push(.blockQuote, node) } else { open.append(.skipped) }
        case CMARK_NODE_CODE_BLOCK: append(codeBlock: node)
        case CMARK_NODE_THEMATIC_BREAK: append(.thematicBreak, node)
        case CMARK_NODE_HTML_BLOCK: take(htmlBlock: node)
        default: open.append(.skipped)
        }
    }

    private mutating func pushText(_ kind: NodeKind, _ node: CMarkNode) {
        blockText = text.count
        push(kind, node)
    }

    private mutating func pushList(_ node: CMarkNode) {
        // An item must find room in its list.
        guard open.count < Self.depthLimit - 1 else { return open.append(.skipped) }
        let isTight = node.isTight
        push(
            node.isOrdered ? .orderedList(start: node.start, tight: isTight) : .bulletList(tight: isTight),
            node)
    }

    private mutating func pushItem(_ node: CMarkNode) {
        guard case .node(let index)? = open.last else { return open.append(.skipped) }
        switch nodes[index].kind {
        case .bulletList, .orderedList: push(.item, node)
        default: open.append(.skipped)
        }
    }

    /// Appends code between fences or indented, unless it holds what nobody may see.
    private mutating func append(codeBlock node: CMarkNode) {
        let info = restored(node.info)
        let kind = NodeKind.codeBlock(info: String(decoding: info.prefix { !$0.isWhitespace }, as: UTF8.self))
        guard let positions, holdsMark(node.literal) else { return append(kind, node, node.literal) }
        let isFenced = isFenced(node, in: positions)
        if misleads(node.literal) { return }
        let (bytes, redactions) = standIns.restored(node.literal, withholding: false)
        seen.formUnion(redactions)
        let hidden = redactions.filter { !isFenced || !isExample($0) }
        guard hidden.isEmpty else {
            return hidden.forEach { report(.redaction(isFenced ? .openFence : .indentedCode), at: $0) }
        }
        bytes.withUnsafeBufferPointer { append(kind, node, $0) }
    }

    /// Whether a code block has fences. The first line in it can't be an opening fence without words: that
    /// would close it.
    private func isFenced(_ node: CMarkNode, in positions: Positions) -> Bool {
        let start = min(positions.start(ofLine: node.line) + Int(node.column) - 1, positions.bytes.count)
        let line = positions.bytes[start...].prefix { !$0.isLineEnd }
        guard line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) else { return false }
        return !node.info.isEmpty || !node.literal.starts(with: Array(line) + [0x0A])
    }

    /// Whether code holds stand-ins of whole lines, which are to be left alone then.
    private mutating func misleads(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let lines = standIns.numbers(in: bytes).compactMap { standIns[$0]?.line }
        misled.formUnion(lines)
        return !lines.isEmpty
    }
}

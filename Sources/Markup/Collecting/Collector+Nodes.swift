extension Collector {
    /// Begins a node that holds others.
    mutating func push(_ kind: NodeKind, _ node: CMarkNode) {
        open.append(.node(nodes.count))
        append(kind, node)
    }

    /// Begins an inline, unless it is nested too deep.
    mutating func pushInline(_ kind: NodeKind, _ node: CMarkNode) {
        guard open.count < Self.depthLimit else { return open.append(.skipped) }
        push(kind, node)
    }

    /// Appends a node without text.
    mutating func append(_ kind: NodeKind, _ node: CMarkNode) {
        isExtending = false
        let place = place(of: node)
        nodes.append(Node(kind, end: nodes.count + 1, line: place.line, column: place.column))
    }

    /// Appends a node with its text.
    mutating func append(_ kind: NodeKind, _ node: CMarkNode, _ bytes: UnsafeBufferPointer<UInt8>) {
        append(kind, node)
        nodes[nodes.count - 1].text = store(bytes)
    }

    /// Appends a node of ours at an offset of the author's text.
    mutating func append(_ kind: NodeKind, at offset: Int) {
        isExtending = false
        let place = Positions.place(of: offset, in: sourceStarts)
        nodes.append(Node(kind, end: nodes.count + 1, line: place.line, column: place.column))
    }

    /// Keeps bytes for a node.
    mutating func store(_ bytes: some Collection<UInt8>) -> Range<Int> {
        let start = text.count
        text.append(contentsOf: bytes)
        return start..<text.count
    }

    /// Where a node of the tree stands in the author's text.
    mutating func place(of node: CMarkNode) -> (line: Int32, column: Int32) {
        positions?.source(line: node.line, column: node.column) ?? (node.line, node.column)
    }

    /// Reports a mistake at a node of the tree.
    mutating func report(_ cause: MarkupCause, at node: CMarkNode) {
        let place = place(of: node)
        findings.append(Finding(cause: cause, spot: .point(line: place.line, column: place.column)))
    }

    /// Reports a mistake at a stand-in: at the first line of what it stands for, but of a redaction no more
    /// than the name.
    mutating func report(_ cause: MarkupCause, at number: Int) {
        guard let standIn = standIns[number] else { return }
        var line = standIns.source[standIn.source].prefix { !$0.isLineEnd }
        if standIn.isRedaction { line = line.prefix(4) }
        findings.append(Finding(cause: cause, spot: .range(standIn.source.lowerBound..<line.endIndex)))
    }
}

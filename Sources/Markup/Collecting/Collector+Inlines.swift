extension Collector {
    /// Appends text, with what stand-ins in it stand for.
    mutating func append(text node: CMarkNode) {
        let literal = node.literal
        guard positions != nil, var mark = StandInMark.next(in: literal, from: 0) else {
            return extend(literal, node)
        }
        var start = 0
        while dropDepth == nil {
            extend(UnsafeBufferPointer(rebasing: literal[start..<mark.range.lowerBound]), node)
            land(mark.number)
            start = mark.range.upperBound
            guard let next = StandInMark.next(in: literal, from: start) else { break }
            mark = next
        }
        if dropDepth == nil { extend(UnsafeBufferPointer(rebasing: literal[start...]), node) }
    }

    /// Appends text to the text node before, or as a node of its own.
    private mutating func extend(_ bytes: UnsafeBufferPointer<UInt8>, _ node: CMarkNode) {
        guard !bytes.isEmpty else { return }
        if isExtending {
            nodes[nodes.count - 1].text = nodes[nodes.count - 1].text.lowerBound..<store(bytes).upperBound
        } else {
            append(.text, node, bytes)
            isExtending = true
        }
    }

    /// Appends what a stand-in stands for as text.
    mutating func extend(literally standIn: StandIn) {
        if !isExtending { append(.text, at: standIn.source.lowerBound) }
        let range = store(standIns.source[standIn.source])
        let start = isExtending ? nodes[nodes.count - 1].text.lowerBound : range.lowerBound
        nodes[nodes.count - 1].text = start..<range.upperBound
        isExtending = true
    }

    /// Appends code, as the author wrote it.
    mutating func append(code node: CMarkNode) {
        let literal = node.literal
        guard positions != nil, holdsMark(literal) else { return append(.code, node, literal) }
        let (bytes, redactions) = standIns.restored(literal, withholding: false)
        seen.formUnion(redactions)
        for number in redactions where !isExample(number) {
            isExtending = false
            return report(.redaction(.insideCode), at: number)
        }
        let line = bytes.map { $0.isLineEnd ? 0x20 : $0 }
        line.withUnsafeBufferPointer { append(.code, node, $0) }
    }

    /// Whether a redaction in code is one that was written to be seen.
    func isExample(_ number: Int) -> Bool {
        if case .literalRedaction? = standIns[number]?.role { true } else { false }
    }

    /// Begins a link, or only its words when its address must not be published.
    mutating func push(link node: CMarkNode) {
        push(node) { .link(title: $0) }
    }

    /// Begins an image, or only its words when its address must not be published.
    mutating func push(image node: CMarkNode) {
        images.append(nodes.count)
        push(node) { .image(title: $0) }
        if case .skipped? = open.last { images.removeLast() }
    }

    private mutating func push(_ node: CMarkNode, kind: (String) -> NodeKind) {
        guard open.count < Self.depthLimit else { return open.append(.skipped) }
        if positions == nil { return push(node, address: node.address, title: node.title, kind) }
        if literalDepth == nil, holdsMark(node.address) { literalDepth = open.count }
        let title = restored(node.title)
        restored(node.address).withUnsafeBufferPointer { address in
            title.withUnsafeBufferPointer { push(node, address: address, title: $0, kind) }
        }
    }

    private mutating func push(
        _ node: CMarkNode, address: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>,
        _ kind: (String) -> NodeKind
    ) {
        if RedactionText.start(in: address) != nil || RedactionText.start(in: title) != nil {
            report(.redaction(.encoded), at: node)
            return open.append(.skipped)
        }
        if let scheme = UnsafeScheme.of(address) {
            report(.addressUnsafe(scheme: scheme), at: node)
            return open.append(.skipped)
        }
        push(kind(title.isEmpty ? "" : String(decoding: title, as: UTF8.self)), node)
        nodes[nodes.count - 1].text = store(address)
    }

    /// Whether bytes of the tree may hold a stand-in.
    func holdsMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        StandInMark.next(in: bytes, from: 0) != nil
    }

    /// An address, a title or words after a fence as the author wrote them; nothing of one that holds a
    /// redaction.
    mutating func restored(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard positions != nil, holdsMark(bytes) else { return Array(bytes) }
        let restored = standIns.restored(bytes, withholding: true)
        seen.formUnion(restored.redactions)
        for redaction in restored.redactions { report(.redaction(.address), at: redaction) }
        return restored.redactions.isEmpty ? restored.bytes : []
    }
}

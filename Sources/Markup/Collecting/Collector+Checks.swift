extension Collector {
    /// Walks the tree of a text that was prepared; `maps` lead back from before its preparation.
    mutating func collect(_ prepared: Prepared, maps: [PositionMap]) {
        nodes = []
        nodes.reserveCapacity(prepared.bytes.count / 20 + 8)
        text.reserveCapacity(text.count + prepared.bytes.count)
        headings = []
        images = []
        open = []
        misled = []
        let maps = (prepared.map.map { [$0] } ?? []) + maps
        positions =
            maps.isEmpty ? nil : Positions(prepared.bytes, maps: maps, sourceStarts: sourceStarts)
        guard let tree = CMarkTree(prepared.bytes) else { return }
        collect(tree)
    }

    /// Reports the images without alternative text.
    mutating func checkImages() {
        for index in images {
            let node = nodes[index]
            guard PlainText.bytes(of: nodes[(index + 1)..<node.end], in: text).isEmpty else { continue }
            let address = String(decoding: text[node.text], as: UTF8.self)
            findings.append(
                Finding(
                    cause: .imageWithoutText(address: address),
                    spot: .point(line: node.line, column: node.column)))
        }
    }

    /// Reports the redactions that came out nowhere, and those that entities hid from us until now.
    mutating func checkRedactions(in document: inout Document) {
        for number in standIns.all.indices where standIns.all[number].isRedaction && !seen.contains(number) {
            report(.redaction(.lost), at: number)
        }
        guard text.withUnsafeBufferPointer({ RedactionText.start(in: $0) }) != nil else { return }
        hideEncoded(&document.nodes)
        for note in document.footnotes.indices { hideEncoded(&document.footnotes[note].nodes) }
    }

    /// Cuts off the text nodes in which a redaction comes to light that was written with entities.
    private mutating func hideEncoded(_ nodes: inout [Node]) {
        for index in nodes.indices where nodes[index].kind == .text {
            let range = nodes[index].text
            let found = text.withUnsafeBufferPointer { bytes in
                RedactionText.start(in: UnsafeBufferPointer(rebasing: bytes[range]))
            }
            guard let start = found.map({ range.lowerBound + $0 }) else { continue }
            nodes[index].text = range.lowerBound..<start
            for hidden in start..<range.upperBound { text[hidden] = 0x20 }
            findings.append(
                Finding(
                    cause: .redaction(.encoded),
                    spot: .point(line: nodes[index].line, column: nodes[index].column)))
        }
    }
}

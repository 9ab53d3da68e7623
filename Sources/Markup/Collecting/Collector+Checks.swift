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
        guard text.withUnsafeBufferPointer({ $0.holds(0x6B, 0x5B) || $0.holds(0x4B, 0x5B) }) else { return }
        hideEncoded(&document.nodes)
        for note in document.footnotes.indices { hideEncoded(&document.footnotes[note].nodes) }
    }

    /// Cuts off the text nodes in which a redaction comes to light that was written with entities.
    private mutating func hideEncoded(_ nodes: inout [Node]) {
        for index in nodes.indices where nodes[index].kind == .text {
            let range = nodes[index].text
            guard let start = Self.redaction(in: text[range]) else { continue }
            nodes[index].text = range.lowerBound..<start
            for hidden in start..<range.upperBound { text[hidden] = 0x20 }
            findings.append(
                Finding(
                    cause: .redaction(.encoded),
                    spot: .point(line: nodes[index].line, column: nodes[index].column)))
        }
    }

    private static func redaction(in text: ArraySlice<UInt8>) -> Int? {
        let name = Array(":lak[".utf8)
        guard text.count >= name.count else { return nil }
        return (text.startIndex...(text.endIndex - name.count)).first { start in
            zip(text[start...], name).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
        }
    }
}

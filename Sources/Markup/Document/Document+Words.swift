extension Document {
    /// The words of a node and all below it as they may be read away from the page: a redaction leaves a mark
    /// with its ground.
    public func words(of node: Int) -> String {
        words(from: node, to: nodes[node].end)
    }

    /// The same of the nodes in a range of indices that holds whole nodes.
    public func words(from start: Int, to end: Int) -> String {
        let bytes = PlainText.bytes(of: nodes[start..<end], in: text) { self.redactionMark($0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// All words of the text: its boxes with their titles, its references to notes as `[1]`, and the notes at
    /// its end.
    public func wholeText() -> String {
        var parts = [wholeText(of: nodes)]
        for (index, note) in footnotes.enumerated() {
            parts.append("[\(index + 1)] " + wholeText(of: note.nodes))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func wholeText(of nodes: [Node]) -> String {
        let bytes = PlainText.bytes(of: nodes[...], in: text) { kind in
            switch kind {
            case .footnoteReference(let number, use: _): "[\(number)]"
            case .containerDirective(let index): self.directives[index].label
            default: self.redactionMark(kind)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands for each redaction of the body, by node.
    public var redactionMarks: [(node: Int, words: [UInt8])] {
        guard directives.contains(where: { $0.name == "lak" }) else { return [] }
        return nodes.indices.compactMap { node in
            redactionMark(nodes[node].kind).map { (node, Array($0.utf8)) }
        }
    }

    /// What stands for a redaction in plain words, in any language: `[art. 5.1.2e Woo]`.
    func redactionMark(_ kind: NodeKind) -> String? {
        guard case .inlineDirective(let index) = kind, directives[index].name == "lak" else { return nil }
        return "[art. \(directives[index].value("grond") ?? "5.1") Woo]"
    }
}

extension Document {
    /// The id of each paragraph that stands in no quotation, list or table: `p-` and eight hexadecimal digits
    /// of its plain text (FNV-1a of 32 bits), with `-2` for the second of the same text. It does not move
    /// when text elsewhere changes.
    public func paragraphAnchors() -> [(node: Int, anchor: String)] {
        var found: [(node: Int, anchor: String)] = []
        var counts: [UInt32: Int] = [:]
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            switch node.kind {
            case .paragraph:
                let hash = TextHash.of(nodes[index..<node.end], in: text)
                let count = counts[hash, default: 0] + 1
                counts[hash] = count
                let name = TextHash.hexadecimal(hash)
                found.append((index, count == 1 ? "p-\(name)" : "p-\(name)-\(count)"))
                index = node.end
            case .containerDirective: index += 1
            default: index = node.end
            }
        }
        return found
    }

    /// Every id in the HTML of the body and the notes as they are rendered with these decorations.
    public func anchors(
        decorations: Decorations = Decorations(), hasParagraphAnchors: Bool = true
    ) -> Set<String> {
        var anchors = Set(ownAnchors)
        var own: [NodeReference: String] = [:]
        for heading in headings { own[NodeReference(heading.node)] = heading.anchor }
        if hasParagraphAnchors {
            for (node, anchor) in paragraphAnchors() { own[NodeReference(node)] = anchor }
        }
        for (node, decoration) in decorations.entries {
            guard let id = decoration.id else { continue }
            own[node] = id
        }
        anchors.formUnion(own.values)
        return anchors
    }

    /// The ids of the notes, the references to them and the titles of boxes.
    var ownAnchors: [String] {
        var anchors = boxes.indices.map { "kader-\($0 + 1)" }
        guard !footnotes.isEmpty else { return anchors }
        anchors.append("voetnoten")
        for (index, note) in footnotes.enumerated() {
            anchors.append("voetnoot-\(index + 1)")
            for use in 1...max(1, note.uses) {
                anchors.append(Self.referenceAnchor(number: index + 1, use: use))
            }
        }
        return anchors
    }

    /// The anchor of the heading at a node.
    func headingAnchor(of node: Int) -> String? {
        var low = 0
        var high = headings.count
        while low < high {
            let middle = (low + high) / 2
            if headings[middle].node < node { low = middle + 1 } else { high = middle }
        }
        return low < headings.count && headings[low].node == node ? headings[low].anchor : nil
    }

    /// The id of a reference to a note.
    static func referenceAnchor(number: Int, use: Int) -> String {
        use == 1 ? "voetnootverwijzing-\(number)" : "voetnootverwijzing-\(number)-\(use)"
    }

    /// The nodes of the boxes that have a title, in order.
    var boxes: [Int] {
        directives.isEmpty ? [] : nodes.indices.filter { isBox($0) }
    }

    private func isBox(_ node: Int) -> Bool {
        guard case .containerDirective(let index) = nodes[node].kind else { return false }
        return directives[index].name == "kader" && !directives[index].label.isEmpty
    }

    /// Whether there is an inline directive in a node: words may come from it.
    func hasDirective(in node: Int) -> Bool {
        nodes[node..<nodes[node].end].contains { if case .inlineDirective = $0.kind { true } else { false } }
    }
}

extension HTMLWriter {
    /// Writes a reference to a note.
    mutating func writeReference(number: Int, use: Int) {
        typesetter?.pass(.mark)
        // A link can't hold another one.
        if open.contains(where: { !$0.isSilent && nodes[$0.node].kind.isLink }) {
            writeAttribute("<sup id=\"", referenceAnchor(number: number, use: use))
            output.append(0x3E)
            output.append(contentsOf: String(number).utf8)
            return output.append("</sup>")
        }
        writeAttribute("<sup><a href=\"#", "\(options.notePrefix)voetnoot-\(number)")
        writeAttribute(" id=\"", referenceAnchor(number: number, use: use))
        output.append(" role=\"doc-noteref\"")
        writeAttribute(
            " aria-label=\"", Phrases.filled(options.phrases.footnoteReference, "nummer", String(number)))
        output.append(0x3E)
        output.append(contentsOf: String(number).utf8)
        output.append("</a></sup>")
    }

    /// Appends a note as an item of the list of notes.
    mutating func writeNote(into output: inout [UInt8]) {
        output.append("<li id=\"")
        HTMLEscape.append("\(options.notePrefix)voetnoot-\(note)", to: &output)
        output.append("\">\n")
        write(nodes.indices, into: &output)
        if lastParagraph == nil {
            swap(&self.output, &output)
            self.output.append("<p>")
            writeBackLinks()
            self.output.append("</p>\n")
            swap(&self.output, &output)
        }
        output.append("</li>\n")
    }

    private func referenceAnchor(number: Int, use: Int) -> String {
        options.notePrefix + Document.referenceAnchor(number: number, use: use)
    }

    /// Writes the links back after the last words of the note.
    mutating func writeBackLinks(after node: Int) {
        guard node == lastParagraph else { return }
        output.append(0x20)
        writeBackLinks()
    }

    /// The paragraph that a note ends with.
    private var lastParagraph: Int? {
        var last: Int?
        var index = 0
        while index < nodes.count {
            last = index
            index = nodes[index].end
        }
        guard let last, case .paragraph = nodes[last].kind else { return nil }
        return last
    }

    private mutating func writeBackLinks() {
        for use in 1...max(1, document.footnotes[note - 1].uses) {
            if use > 1 { output.append(0x20) }
            writeAttribute("<a href=\"#", referenceAnchor(number: note, use: use))
            output.append(" role=\"doc-backlink\"")
            let name = use == 1 ? "\(note)" : "\(note)-\(use)"
            writeAttribute(" aria-label=\"", Phrases.filled(options.phrases.backReference, "nummer", name))
            output.append(">↩")
            if use > 1 {
                output.append("<sup>")
                output.append(contentsOf: String(use).utf8)
                output.append("</sup>")
            }
            output.append("</a>")
        }
    }
}

extension NodeKind {
    fileprivate var isLink: Bool {
        if case .link = self { true } else { false }
    }
}

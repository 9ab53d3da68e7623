extension HTMLWriter {
    /// Begins a box, a decision, or nothing for a container that the caller has not decorated.
    mutating func beginContainer(_ index: Int, _ directive: Directive) {
        switch directive.name {
        case "kader": beginBox(index, title: directive.label)
        case "besluit":
            beginLine()
            output.append("<div")
            writeAttributes(classes: "besluit")
            output.append(">\n<p class=\"besluit-titel\">")
            write(directive.label.isEmpty ? options.phrases.decision : directive.label)
            begin("</p>\n", index)
        default: open.append(OpenElement(node: index, isSilent: true))
        }
    }

    private mutating func beginBox(_ index: Int, title: String) {
        beginLine()
        output.append("<aside")
        writeAttributes(classes: "kader")
        guard !title.isEmpty else { return begin(">\n", index) }
        boxes += 1
        // Notes have no ids of their own beside those of the body.
        let id = note == 0 ? "kader-\(boxes)" : nil
        if let id { writeAttribute(" aria-labelledby=\"", id) }
        output.append(">\n<p")
        if let id { writeAttribute(" id=\"", id) }
        output.append(" class=\"kader-titel\">")
        write(title)
        begin("</p>\n", index)
    }

    /// Begins an inline directive: a redaction is a bar, of all else the label's words are text.
    mutating func beginInline(_ index: Int, _ directive: Directive) {
        guard directive.name == "lak" else { return open.append(OpenElement(node: index, isSilent: true)) }
        let ground = directive.value("grond") ?? ""
        output.append("<span class=\"lak\"><span class=\"lak-balk\" aria-hidden=\"true\">")
        HTMLEscape.append(ground, to: &output)
        output.append("</span><span class=\"lak-uitleg\">")
        HTMLEscape.append(Phrases.filled(options.phrases.redaction, "grond", ground), to: &output)
        output.append("</span></span>")
        typesetter?.pass(.letter)
    }
}

extension HTMLWriter {
    /// Writes the `id` and `class` of a block: its own, and what the page adds.
    mutating func writeAttributes(id: String? = nil, classes: StaticString? = nil) {
        if let id = decoration?.id ?? id { writeAttribute(" id=\"", id) }
        let added = decoration?.classes
        guard classes != nil || added != nil else { return }
        output.append(" class=\"")
        if let classes { output.append(classes) }
        if classes != nil, added != nil { output.append(0x20) }
        if let added { HTMLEscape.append(added, to: &output) }
        output.append(0x22)
    }

    /// Writes an attribute whose value is to be escaped; `name` ends in `="`.
    mutating func writeAttribute(_ name: StaticString, _ value: String) {
        output.append(name)
        HTMLEscape.append(value, to: &output)
        output.append(0x22)
    }

    /// Writes words of our own or of a title, typeset.
    mutating func write(_ words: String) {
        var words = options.typography?.typeset(words) ?? words
        words.withUTF8 { HTMLEscape.append($0, to: &output) }
    }
}

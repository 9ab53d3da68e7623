extension HTMLWriter {
    /// Begins a link; without address only its words are left.
    mutating func beginLink(_ index: Int, title: String) {
        guard decoration?.destination != "" else {
            return open.append(OpenElement(node: index, isSilent: true))
        }
        output.append("<a href=\"")
        writeAddress(of: index)
        writeTitle(title)
        begin("\">", index)
    }

    /// Writes an image; without address only its words are left.
    mutating func writeImage(_ index: Int, title: String) {
        if decoration?.destination == "" { return writeWords(of: index) }
        output.append("<img src=\"")
        writeAddress(of: index)
        output.append("\" alt=\"")
        writeWords(of: index)
        writeTitle(title)
        output.append("\">")
    }

    /// Writes the plain text of what an image holds.
    private mutating func writeWords(of index: Int) {
        for child in (index + 1)..<max(index + 1, nodes[index].end) {
            switch nodes[child].kind {
            case .text: set(nodes[child].text, at: child)
            case .code: escape(nodes[child].text)
            case .softBreak, .lineBreak: output.append(0x20)
            default: break
            }
        }
    }

    private mutating func writeAddress(of index: Int) {
        if var destination = decoration?.destination {
            destination.withUTF8 { HTMLEscape.append(address: $0, to: &output) }
        } else {
            text.withUnsafeBufferPointer {
                HTMLEscape.append(address: UnsafeBufferPointer(rebasing: $0[nodes[index].text]), to: &output)
            }
        }
    }

    private mutating func writeTitle(_ title: String) {
        guard !title.isEmpty else { return }
        output.append("\" title=\"")
        HTMLEscape.append(title, to: &output)
    }
}

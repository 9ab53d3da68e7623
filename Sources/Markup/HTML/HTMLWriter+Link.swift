extension HTMLWriter {
    mutating func beginLink(_ index: Int, title: String) {
        output.append("<a href=\"")
        text.withUnsafeBufferPointer {
            HTMLEscape.append(address: UnsafeBufferPointer(rebasing: $0[nodes[index].text]), to: &output)
        }
        writeTitle(title)
        begin("\">", index)
    }

    mutating func writeImage(_ index: Int, title: String) {
        output.append("<img src=\"")
        text.withUnsafeBufferPointer {
            HTMLEscape.append(address: UnsafeBufferPointer(rebasing: $0[nodes[index].text]), to: &output)
        }
        output.append("\" alt=\"")
        for child in (index + 1)..<nodes[index].end {
            switch nodes[child].kind {
            case .text: set(nodes[child].text, at: child)
            case .code: escape(nodes[child].text)
            case .softBreak, .lineBreak: output.append(0x20)
            default: break
            }
        }
        writeTitle(title)
        output.append("\">")
    }

    private mutating func writeTitle(_ title: String) {
        guard !title.isEmpty else { return }
        output.append("\" title=\"")
        HTMLEscape.append(title, to: &output)
    }
}

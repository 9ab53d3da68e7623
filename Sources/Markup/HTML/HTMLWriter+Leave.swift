extension HTMLWriter {
    /// Writes the end of a node; it is no longer among the open ones.
    mutating func leave(_ index: Int) {
        switch nodes[index].kind {
        case .emphasis: output.append("</em>")
        case .strong: output.append("</strong>")
        case .link: output.append("</a>")
        case .paragraph: if !isTight { output.append("</p>\n") }
        case .heading(let level):
            output.append("</h")
            output.append(0x30 + UInt8(clamping: level))
            output.append(">\n")
        case .blockQuote: writeBlock("</blockquote>\n")
        case .bulletList: output.append("</ul>\n")
        case .orderedList: output.append("</ol>\n")
        case .item: output.append("</li>\n")
        default: break
        }
    }
}

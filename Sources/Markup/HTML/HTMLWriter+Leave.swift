extension HTMLWriter {
    /// Writes the end of a node; it is no longer among the open ones.
    mutating func leave(_ element: OpenElement) {
        guard !element.isSilent else { return }
        switch nodes[element.node].kind {
        case .emphasis: output.append("</em>")
        case .strong: output.append("</strong>")
        case .link: output.append("</a>")
        case .paragraph:
            if note > 0 { writeBackLinks(after: element.node) }
            output.append("</p>\n")
        case .heading(let level):
            output.append("</h")
            output.append(0x30 + UInt8(clamping: level))
            output.append(">\n")
        case .blockQuote: endBlock("</blockquote>\n")
        case .bulletList: output.append("</ul>\n")
        case .orderedList: output.append("</ol>\n")
        case .item: output.append("</li>\n")
        case .table: endTable()
        case .tableRow: endRow(element.node)
        case .tableCell: endCell(element.node)
        case .containerDirective(let directive): endContainer(document.directives[directive])
        case .codeBlock, .thematicBreak, .leafDirective, .text, .softBreak, .lineBreak, .code, .image,
            .footnoteReference, .inlineDirective:
            break
        }
    }

    private mutating func endBlock(_ markup: StaticString) {
        beginLine()
        output.append(markup)
    }

    private mutating func endContainer(_ directive: Directive) {
        switch directive.name {
        case "kader": endBlock("</aside>\n")
        case "besluit": endBlock("</div>\n")
        default: break
        }
    }
}

extension HTMLWriter {
    /// Writes the beginning of a node, or all of one that holds none; the index to go on from.
    mutating func enter(_ index: Int) -> Int {
        let node = nodes[index]
        switch node.kind {
        case .text: set(node.text, at: index)
        case .softBreak: writeBreak("\n")
        case .lineBreak: writeBreak("<br>\n")
        case .code: writeCode(node.text)
        case .emphasis: begin("<em>", index)
        case .strong: begin("<strong>", index)
        case .link(let title): beginLink(index, title: title)
        case .image(let title):
            writeImage(index, title: title)
            return node.end
        default: enterBlock(index)
        }
        return index + 1
    }

    private mutating func enterBlock(_ index: Int) {
        typesetter?.begin()
        switch nodes[index].kind {
        case .paragraph:
            if isTight { open.append(index) } else { beginBlock("<p>", index) }
        case .heading(let level): beginHeading(index, level: level)
        case .blockQuote: beginBlock("<blockquote>\n", index)
        case .bulletList: beginBlock("<ul>\n", index)
        case .orderedList(start: 1, tight: _): beginBlock("<ol>\n", index)
        case .orderedList(let start, tight: _):
            beginBlock("<ol start=\"", index)
            output.append(contentsOf: String(start).utf8)
            output.append("\">\n")
        case .item: beginBlock("<li>", index)
        case .thematicBreak: writeBlock("<hr>\n")
        case .codeBlock(let info): writeCodeBlock(nodes[index].text, info: info)
        default: open.append(index)
        }
    }

    mutating func beginHeading(_ index: Int, level: Int) {
        beginLine()
        output.append("<h")
        output.append(0x30 + UInt8(clamping: level))
        output.append(0x3E)
        open.append(index)
    }

    mutating func begin(_ markup: StaticString, _ index: Int) {
        output.append(markup)
        open.append(index)
    }

    mutating func beginBlock(_ markup: StaticString, _ index: Int) {
        beginLine()
        begin(markup, index)
    }

    mutating func writeBlock(_ markup: StaticString) {
        beginLine()
        output.append(markup)
    }
}

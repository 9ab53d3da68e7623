extension HTMLWriter {
    /// Writes the beginning of a node, or all of one that holds none; the index to go on from.
    mutating func enter(_ index: Int) -> Int {
        switch nodes[index].kind {
        case .text: write(text: nodes[index].text, at: index)
        case .softBreak: writeBreak("\n")
        case .lineBreak: writeBreak("<br>\n")
        case .code: writeCode(nodes[index].text)
        case .emphasis: begin("<em>", index)
        case .strong: begin("<strong>", index)
        case .link(let title): beginLink(index, title: title)
        case .image(let title): writeImage(index, title: title)
        case .footnoteReference(let number, let use): writeReference(number: number, use: use)
        case .inlineDirective(let directive): beginInline(index, document.directives[directive])
        default: enterBlock(index)
        }
        return open.last?.node == index ? index + 1 : nodes[index].end
    }

    private mutating func enterBlock(_ index: Int) {
        typesetter?.begin()
        switch nodes[index].kind {
        case .paragraph: beginParagraph(index)
        case .heading(let level): beginHeading(index, level: level)
        case .blockQuote: beginBlock("<blockquote", index, end: ">\n")
        case .bulletList: beginBlock("<ul", index, end: ">\n")
        case .orderedList(let start, tight: _): beginList(index, start: start)
        case .item: beginBlock("<li", index, end: ">")
        case .thematicBreak: writeRule()
        case .codeBlock(let info): writeCodeBlock(nodes[index].text, info: info)
        case .table(let alignments): beginTable(index, alignments)
        case .tableRow(let isHead): beginRow(index, isHead: isHead)
        case .tableCell(let column): beginCell(index, column: column)
        case .containerDirective(let directive): beginContainer(index, document.directives[directive])
        // What a leaf directive shows is for the caller to say, in a decoration.
        case .leafDirective, .text, .softBreak, .lineBreak, .code, .emphasis, .strong, .link, .image,
            .footnoteReference, .inlineDirective:
            break
        }
    }

    private mutating func beginParagraph(_ index: Int) {
        if isTight { return open.append(OpenElement(node: index, isSilent: true)) }
        beginLine()
        output.append("<p")
        writeAttributes(id: options.hasParagraphAnchors ? takeAnchor(of: index) : nil)
        begin(">", index)
    }

    private mutating func beginHeading(_ index: Int, level: Int) {
        let anchor = options.hasHeadingAnchors && note == 0 ? document.headingAnchor(of: index) : nil
        // A heading of the body that is not listed has no words.
        if options.hasHeadingAnchors, note == 0, anchor == nil { return }
        beginLine()
        output.append("<h")
        output.append(0x30 + UInt8(clamping: level))
        writeAttributes(id: anchor)
        begin(">", index)
    }

    private mutating func beginList(_ index: Int, start: Int) {
        beginLine()
        output.append("<ol")
        if start != 1 {
            output.append(" start=\"")
            output.append(contentsOf: String(start).utf8)
            output.append(0x22)
        }
        writeAttributes()
        begin(">\n", index)
    }

    private mutating func writeRule() {
        beginLine()
        output.append("<hr")
        writeAttributes()
        output.append(">\n")
    }

    /// Writes a tag and opens its node.
    mutating func begin(_ markup: StaticString, _ index: Int) {
        output.append(markup)
        open.append(OpenElement(node: index))
    }

    /// Writes a tag on a line of its own, with what the page adds to it, and opens its node.
    mutating func beginBlock(_ markup: StaticString, _ index: Int, end: StaticString) {
        beginLine()
        output.append(markup)
        writeAttributes()
        begin(end, index)
    }

    /// Whether the paragraph that comes now is the text of an item in a tight list, and so without `<p>`.
    private var isTight: Bool {
        guard open.count >= 2 else { return false }
        switch nodes[open[open.count - 2].node].kind {
        case .bulletList(tight: true), .orderedList(start: _, tight: true): return true
        default: return false
        }
    }
}

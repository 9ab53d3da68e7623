/// Reads the blocks of a printed document from the HTML of a page, so that both say the same.
///
/// What a reader of a page goes by, and paper has no use for, is left out: navigation, forms, figures that a
/// table says again, and words for those who hear the page.
public struct BlockReader {
    /// The most blocks within each other; what stands deeper is printed at this depth.
    static let deepest = 10

    /// The address that links without a host start from.
    let address: String
    /// The notes that references lead to, by id.
    let notes: NoteShelf
    /// The notes that are printed already, or being read.
    var usedNotes: Set<String> = []
    /// Anchors of elements that are no block themselves: the next block takes them.
    var anchors: [String] = []
    /// The level of the last heading: none may be more than one deeper.
    private var level = 1
    /// How many blocks around this one have no place for headings: cells, notes and meanings.
    var closed = 0

    private init(_ nodes: [HTMLNode], address: String) {
        self.address = address
        notes = NoteShelf(nodes)
    }

    /// The blocks of a piece of HTML; `address` is the full address of its page.
    public static func blocks(of html: [UInt8], address: String) -> [PrintBlock] {
        let nodes = HTMLTree.nodes(of: html)
        var reader = BlockReader(nodes, address: address)
        return reader.blocks(of: nodes, depth: 0) + reader.notesLeft()
    }

    /// The blocks that some nodes come to; words outside blocks are paragraphs.
    mutating func blocks(of nodes: [HTMLNode], depth: Int) -> [PrintBlock] {
        var flow = Flow()
        add(nodes, to: &flow, depth: depth)
        endLine(of: &flow)
        return flow.blocks
    }

    /// What was read of some nodes: whole blocks, and the line that is not ended yet.
    struct Flow {
        var blocks: [PrintBlock] = []
        var line: [PrintInline] = []
    }

    private mutating func add(_ nodes: [HTMLNode], to flow: inout Flow, depth: Int) {
        for node in nodes {
            guard case .element(let element) = node else {
                flow.line += inlines(of: [node])
                continue
            }
            guard element.isPrinted else { continue }
            if element.isBlock {
                endLine(of: &flow)
                flow.blocks += blocks(of: element, depth: depth)
            } else if element.holdsBlock {
                anchors += element.id.map { [$0] } ?? []
                add(element.children, to: &flow, depth: depth)
            } else {
                flow.line += inlines(of: [node])
            }
        }
    }

    private mutating func endLine(of flow: inout Flow) {
        let line = LineText.collapsed(flow.line)
        flow.line = []
        if !line.isEmpty { flow.blocks.append(block(.paragraph(line))) }
    }

    private mutating func blocks(of element: HTMLElement, depth: Int) -> [PrintBlock] {
        if let id = element.id { anchors.append(id) }
        switch element.name {
        case "p", "summary", "figcaption", "address":
            return paragraph(element, depth: depth)
        case "h1", "h2", "h3", "h4", "h5", "h6": return heading(element)
        case "ul", "ol": return list(element, depth: depth)
        case "dl": return terms(element, depth: depth)
        case "table": return table(element, depth: depth)
        case "pre": return [block(.code(element.text), element)]
        case "hr": return [block(.rule, element)]
        default: return container(element, depth: depth)
        }
    }

    /// A block with the anchors that wait for one.
    mutating func block(_ kind: PrintBlock.Kind, _ element: HTMLElement? = nil) -> PrintBlock {
        defer { anchors = [] }
        return PrintBlock(kind, classes: element?.classes ?? [], anchors: anchors)
    }

    private mutating func paragraph(_ element: HTMLElement, depth: Int) -> [PrintBlock] {
        if element.holdsBlock { return container(element, depth: depth) }
        let line = line(of: element)
        return line.isEmpty ? [] : [block(.paragraph(line), element)]
    }

    private mutating func heading(_ element: HTMLElement) -> [PrintBlock] {
        let line = line(of: element)
        guard !line.isEmpty else { return [] }
        guard closed == 0 else { return [block(.paragraph([.styled(.strong, line)]), element)] }
        let written = element.name.dropFirst().first?.wholeNumberValue ?? 2
        level = min(max(2, written), level + 1)
        return [block(.heading(level: level, line), element)]
    }

    /// Blocks in a quotation or a group. What has no class and no language of its own is no group.
    private mutating func container(_ element: HTMLElement, depth: Int) -> [PrintBlock] {
        guard !element.isNotes else { return [] }
        let isQuotation = element.name == "blockquote"
        let language = element.value("lang")
        let isPlain = element.classes.isEmpty && language == nil && !isQuotation
        guard !isPlain, depth < Self.deepest else { return blocks(of: element.children, depth: depth) }
        let inner = blocks(of: element.children, depth: depth + 1)
        guard !inner.isEmpty else { return [] }
        return [
            PrintBlock(
                isQuotation ? .quotation(inner) : .group(inner, language: language),
                classes: element.classes)
        ]
    }

    private mutating func line(of element: HTMLElement) -> [PrintInline] {
        let line = LineText.collapsed(inlines(of: element.children))
        guard let language = element.value("lang"), !line.isEmpty else { return line }
        return [.styled(.language(language), line)]
    }
}

/// One way through the nodes of a body or a note, writing HTML.
struct HTMLWriter {
    let document: Document
    let options: HTMLOptions
    /// The number of the note, from 1; 0 for the body.
    let note: Int
    let nodes: [Node]
    let text: [UInt8]
    var output: [UInt8] = []
    var typesetter: Typesetter?
    /// The elements that are open, the outermost first.
    var open: [OpenElement] = []
    /// The table that is open.
    var table: OpenTable?
    /// How many tables the page has so far, and how many boxes were written.
    var tables: Int
    var boxes = 0

    let insertions: TextInsertions
    private let decorations: Decorations
    private var nextDecoration: Int
    /// The decoration of the node being entered.
    var decoration: Decoration?
    private var afters: [(node: Int, markup: [UInt8])] = []
    private let anchors: [(node: Int, anchor: String)]
    private var nextAnchor = 0

    init(_ renderer: HTMLRenderer, note: Int, tablesBefore: Int) {
        tables = tablesBefore
        document = renderer.document
        options = renderer.options
        decorations = renderer.decorations
        insertions = renderer.insertions
        self.note = note
        nodes = document.nodes(ofNote: note)
        text = document.text
        typesetter = options.typography.map { Typesetter($0, isHTML: true) }
        nextDecoration = decorations.position(of: NodeReference(0, note: note))
        anchors = note == 0 && options.hasParagraphAnchors ? document.paragraphAnchors() : []
    }

    /// Appends a range of whole nodes.
    mutating func write(_ range: Range<Int>, into output: inout [UInt8]) {
        swap(&self.output, &output)
        defer { swap(&self.output, &output) }
        var index = range.lowerBound
        while index < range.upperBound {
            close(before: index)
            index = enterDecorated(index)
        }
        close(before: range.upperBound)
    }

    private mutating func close(before index: Int) {
        while let last = open.last, nodes[last.node].end <= index {
            open.removeLast()
            leave(last)
            if let after = afters.last, after.node == last.node {
                output.append(contentsOf: after.markup)
                afters.removeLast()
            }
        }
    }

    private mutating func enterDecorated(_ index: Int) -> Int {
        guard let found = takeDecoration(of: index) else { return enter(index) }
        output.append(contentsOf: found.before)
        if let replacement = found.replacement {
            output.append(contentsOf: replacement)
            output.append(contentsOf: found.after)
            return nodes[index].end
        }
        decoration = found
        let next = enter(index)
        decoration = nil
        if open.last?.node == index {
            afters.append((index, found.after))
        } else {
            output.append(contentsOf: found.after)
        }
        return next
    }

    private mutating func takeDecoration(of index: Int) -> Decoration? {
        let entries = decorations.entries
        while nextDecoration < entries.count, entries[nextDecoration].node < NodeReference(index, note: note)
        {
            nextDecoration += 1
        }
        guard nextDecoration < entries.count, entries[nextDecoration].node == NodeReference(index, note: note)
        else {
            return nil
        }
        return entries[nextDecoration].decoration
    }

    /// The anchor of the paragraph at a node, if it has one.
    mutating func takeAnchor(of index: Int) -> String? {
        while nextAnchor < anchors.count, anchors[nextAnchor].node < index { nextAnchor += 1 }
        return nextAnchor < anchors.count && anchors[nextAnchor].node == index
            ? anchors[nextAnchor].anchor : nil
    }

    /// Begins a line, as libcmark does before each block.
    mutating func beginLine() {
        if let last = output.last, last != 0x0A { output.append(0x0A) }
    }
}

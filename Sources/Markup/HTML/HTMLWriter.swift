/// One way through the nodes of a body or a note, writing HTML.
struct HTMLWriter {
    let renderer: HTMLRenderer
    let note: Int
    let nodes: [Node]
    let text: [UInt8]
    var typesetter: Typesetter?
    /// The nodes that are open, the outermost first.
    var open: [Int] = []
    var output: [UInt8] = []

    init(_ renderer: HTMLRenderer, note: Int) {
        self.renderer = renderer
        self.note = note
        self.nodes = renderer.document.nodes(ofNote: note)
        self.text = renderer.document.text
        self.typesetter = renderer.options.typography.map { Typesetter($0, isHTML: true) }
    }

    /// Appends all nodes.
    mutating func write(into output: inout [UInt8]) {
        write(nodes.indices, into: &output)
    }

    /// Appends a range of whole nodes.
    mutating func write(_ range: Range<Int>, into output: inout [UInt8]) {
        swap(&self.output, &output)
        defer { swap(&self.output, &output) }
        var index = range.lowerBound
        while index < range.upperBound {
            close(before: index)
            index = enter(index)
        }
        close(before: range.upperBound)
    }

    /// Closes the nodes that end before `index`.
    private mutating func close(before index: Int) {
        while let last = open.last, nodes[last].end <= index {
            open.removeLast()
            leave(last)
        }
    }

    /// Begins a line, as libcmark does before each block.
    mutating func beginLine() {
        if let last = output.last, last != 0x0A { output.append(0x0A) }
    }

    /// Whether a paragraph is the text of an item in a tight list, and so without `<p>`.
    var isTight: Bool {
        guard open.count >= 2 else { return false }
        switch nodes[open[open.count - 2]].kind {
        case .bulletList(tight: true), .orderedList(start: _, tight: true): return true
        default: return false
        }
    }
}

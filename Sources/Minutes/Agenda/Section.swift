import Markup

/// A heading that stands in no other block, with all under it.
struct Section {
    /// The heading's index in the document's nodes.
    var node: Int
    var level: Int
    /// Its plain text.
    var text: String
    /// Where the next heading of the same or a higher level stands, or the document ends.
    var end: Int

    /// The sections of a document, in order.
    static func all(of document: Document) -> [Section] {
        var sections: [Section] = []
        var open: [Int] = []
        var block = 0
        var next = document.headings[...]
        while block < document.nodes.count {
            if case .heading(let level) = document.nodes[block].kind {
                while let heading = next.first, heading.node < block { next.removeFirst() }
                close(&open, at: block, level: level, in: &sections)
                open.append(sections.count)
                let text = next.first?.node == block ? next.first?.text : nil
                sections.append(
                    Section(
                        node: block, level: level, text: text ?? document.plainText(of: block),
                        end: document.nodes.count))
            }
            block = document.nodes[block].end
        }
        return sections
    }

    private static func close(_ open: inout [Int], at block: Int, level: Int, in sections: inout [Section]) {
        while let last = open.last, sections[last].level >= level {
            sections[last].end = block
            open.removeLast()
        }
    }

    /// The blocks right under the heading and those under its own headings, which are among them.
    func blocks(in document: Document) -> [Int] {
        var blocks: [Int] = []
        var block = document.nodes[node].end
        while block < end {
            blocks.append(block)
            block = document.nodes[block].end
        }
        return blocks
    }
}

import Diagnostics
import Markup

/// A place between two bytes of a document's words.
public struct TextPosition: Sendable, Hashable {
    /// The index of the node that holds the words: text or code.
    public var node: Int
    /// The index in the document's `text`, within the node's range or at its end.
    public var offset: Int

    /// A place in a node.
    public init(node: Int, offset: Int) {
        self.node = node
        self.offset = offset
    }

    /// The place in the file, of `length` characters.
    func place(length: Int, nodes: [Node], text: [UInt8], origin: Origin) -> Place {
        let own = nodes[node]
        let line = own.line
        // Nodes count columns in bytes, places in characters: what the words before on the line have more of
        // the one is taken off.
        var column = Int(own.column) + characters(text, own.text.lowerBound..<offset)
        var index = node - 1
        while index >= 0, nodes[index].line == line || nodes[index].text.isEmpty, !nodes[index].kind.isBlock {
            let range = nodes[index].line == line ? nodes[index].text : 0..<0
            column -= range.count - characters(text, range)
            index -= 1
        }
        return origin.place(line: Int(line), column: column, length: length)
    }

    private func characters(_ text: [UInt8], _ range: Range<Int>) -> Int {
        text[range].count { $0 & 0xC0 != 0x80 }
    }
}

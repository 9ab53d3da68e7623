import Diagnostics
import Markup

/// Turns positions among nodes into places in the file. Nodes count columns in bytes and places in
/// characters, so what the words before on the line have more of the one is taken off; going on along a line
/// costs only what is between.
struct PlaceFinder {
    private let nodes: [Node]
    private let text: [UInt8]
    private let origin: Origin

    private var line: Int32 = -1
    /// The position last asked for.
    private var last = TextPosition(node: 0, offset: 0)
    /// By how much the bytes before it on its line outnumber the characters.
    private var surplus = 0

    init(_ nodes: [Node], _ text: [UInt8], _ origin: Origin) {
        self.nodes = nodes
        self.text = text
        self.origin = origin
    }

    /// The place of a part of a passage that was read from these nodes.
    mutating func place(of range: Range<Int>, in passage: Passage) -> Place {
        guard let position = passage.position(at: range.lowerBound) else {
            return origin.place(line: 1, column: 1)
        }
        let own = nodes[position.node]
        if own.line != line || (position.node, position.offset) < (last.node, last.offset) {
            begin(lineOf: position.node)
        }
        advance(to: position)
        let column = Int(own.column) + position.offset - own.text.lowerBound - surplus
        let length = passage.bytes[range].count - PlaceFinder.surplus(of: passage.bytes[range])
        return origin.place(line: Int(own.line), column: column, length: length)
    }

    private mutating func begin(lineOf node: Int) {
        line = nodes[node].line
        surplus = 0
        var first = node
        while first > 0, !nodes[first - 1].kind.isBlock,
            nodes[first - 1].line == line || nodes[first - 1].text.isEmpty
        {
            first -= 1
        }
        last = TextPosition(node: first, offset: nodes[first].text.lowerBound)
    }

    private mutating func advance(to position: TextPosition) {
        while last.node < position.node {
            if nodes[last.node].line == line { count(to: nodes[last.node].text.upperBound) }
            last.node += 1
            last.offset = nodes[last.node].text.lowerBound
        }
        count(to: position.offset)
    }

    private mutating func count(to end: Int) {
        guard last.offset < end else { return }
        surplus += PlaceFinder.surplus(of: text[last.offset..<end])
        last.offset = end
    }

    /// Every byte but a continuation byte begins a character.
    private static func surplus(of bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 == 0x80 }
    }
}

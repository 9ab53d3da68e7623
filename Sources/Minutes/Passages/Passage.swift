import Markup

/// The words of one block in one row of bytes, whatever marks stand between them, with the way back to the
/// document.
///
/// Reused from block to block, so that reading a document takes no storage of its own for each.
struct Passage {
    /// The words, a soft break as a space and a hard one as a line feed.
    private(set) var bytes: [UInt8] = []
    /// Where the words come from.
    private(set) var pieces: [Piece] = []
    /// What is strong, in order; strong text within strong text is not told apart.
    private(set) var strongs: [Strong] = []
    /// Where lines begin, the first at 0.
    private(set) var lines: [Int] = []
    /// The forms of address, once they were looked for.
    private(set) var addresses: [FormOfAddress] = []
    /// The nodes of the block that was read.
    private(set) var block = 0..<0

    /// A part that comes from one node.
    struct Piece {
        /// The index of the node.
        var node: Int
        /// Where it stands in the passage.
        var range: Range<Int>
        /// Where it begins in the document's text.
        var source: Int
        /// Whether it is code, so that no word goes on over its ends.
        var isCode: Bool
    }

    /// A strong part.
    struct Strong {
        /// The index of the node.
        var node: Int
        var range: Range<Int>
    }

    /// Nothing.
    init() {}

    /// A text without marks.
    init(_ text: String) {
        bytes = Array(text.utf8)
        lines = [0]
        findAddresses()
    }

    /// Takes up the words of a block that holds inlines.
    mutating func read(_ block: Int, of nodes: [Node], _ text: [UInt8]) {
        clear()
        self.block = block..<nodes[block].end
        var strongEnd = 0
        for index in block..<nodes[block].end {
            if strongEnd > 0, index >= strongEnd { closeStrong(&strongEnd) }
            switch nodes[index].kind {
            case .text: append(nodes[index].text, of: index, text)
            case .code, .codeBlock: append(nodes[index].text, of: index, text, isCode: true)
            case .softBreak: breakLine(0x20)
            case .lineBreak: breakLine(0x0A)
            case .strong where strongEnd == 0:
                strongs.append(Strong(node: index, range: bytes.count..<bytes.count))
                strongEnd = nodes[index].end
            default: break
            }
        }
        if strongEnd > 0 { closeStrong(&strongEnd) }
    }

    /// Adds a part of a source text as a piece of its own.
    mutating func add(_ range: Range<Int>, of source: [UInt8]) {
        if !range.isEmpty { append(range, of: pieces.count, source) }
    }

    /// A line ends between two pieces.
    mutating func breakPiece() { breakLine(0x20) }

    /// Looks for forms of address.
    mutating func findAddresses() {
        let words = bytes
        FormOfAddress.find(in: words.span, into: &addresses)
    }

    private mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        strongs.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        addresses.removeAll(keepingCapacity: true)
        lines.append(0)
    }

    private mutating func append(
        _ range: Range<Int>, of node: Int, _ text: [UInt8], isCode: Bool = false
    ) {
        pieces.append(
            Piece(
                node: node, range: bytes.count..<bytes.count + range.count, source: range.lowerBound,
                isCode: isCode))
        bytes += text[range]
    }

    private mutating func breakLine(_ byte: UInt8) {
        bytes.append(byte)
        lines.append(bytes.count)
    }

    private mutating func closeStrong(_ end: inout Int) {
        if let last = strongs.indices.last {
            strongs[last].range = strongs[last].range.lowerBound..<bytes.count
        }
        end = 0
    }
}

/// The words of one block in one row of bytes, a line's end as a space, with the way back to the document's
/// text. What is no running text (code, links, images, directives, references to notes) leaves a barrier.
///
/// Reused from block to block, so that reading a document takes no storage of its own for each.
struct InlineText {
    private(set) var bytes: [UInt8] = []
    private var pieces: [Piece] = []
    private var open: [(node: Int, end: Int)] = []
    /// Where the first strong text stands; nil without one.
    private(set) var firstStrong: Range<Int>?

    /// A part that comes from one node.
    private struct Piece {
        /// Where it begins among the bytes, and in the document's text.
        var start: Int
        var source: Int
        var node: Int
        /// The node that it stands in.
        var parent: Int
    }

    /// Takes up the words of a block, but for those of the nodes that are left alone.
    mutating func read(_ block: Int, of nodes: [Node], _ text: [UInt8], leaving: Set<Int>) {
        clear()
        var index = block + 1
        while index < nodes[block].end {
            close(before: index)
            let node = nodes[index]
            switch node.kind {
            case _ where leaving.contains(index): index = skip(node)
            case .text:
                pieces.append(
                    Piece(
                        start: bytes.count, source: node.text.lowerBound, node: index,
                        parent: open.last?.node ?? block))
                bytes += text[node.text]
                index += 1
            case .softBreak:
                bytes.append(0x20)
                index += 1
            case .emphasis, .strong:
                if case .strong = node.kind, firstStrong == nil { firstStrong = bytes.count..<bytes.count }
                open.append((index, node.end))
                index += 1
            default: index = skip(node)
            }
        }
        close(before: nodes[block].end)
    }

    private mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        firstStrong = nil
    }

    private mutating func skip(_ node: Node) -> Int {
        bytes.append(FoldedUnit.barrier)
        return node.end
    }

    private mutating func close(before index: Int) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            if let strong = firstStrong, strong.isEmpty { firstStrong = strong.lowerBound..<bytes.count }
        }
    }

    /// Where a part of the words stands in the document's text, and in which node it begins; nil where it
    /// begins and ends in different nodes, so that no element could hold it.
    func source(of range: Range<Int>) -> (text: Range<Int>, node: Int)? {
        let first = piece(at: range.lowerBound)
        let last = piece(at: range.upperBound - 1)
        guard let first, let last, first.parent == last.parent else { return nil }
        let start = first.source + range.lowerBound - first.start
        return (start..<(last.source + range.upperBound - last.start), first.node)
    }

    private func piece(at offset: Int) -> Piece? {
        let next = pieces.partition { $0.start > offset }
        return next == 0 ? nil : pieces[next - 1]
    }
}

import Diagnostics
import Markup

extension Passage {
    /// The piece that holds an offset; of one at a seam the piece that begins there.
    func piece(at offset: Int) -> Int? {
        let next = pieces.partition { $0.range.lowerBound > offset }
        return next == 0 ? nil : next - 1
    }

    /// Where an offset stands in the document.
    func position(at offset: Int) -> TextPosition? {
        piece(at: offset).map {
            TextPosition(
                node: pieces[$0].node, offset: pieces[$0].source + offset - pieces[$0].range.lowerBound)
        }
    }

    /// The place in the file of a part of the passage.
    func place(of range: Range<Int>, nodes: [Node], text: [UInt8], origin: Origin) -> Place {
        guard let position = position(at: range.lowerBound) else { return origin.place(line: 1, column: 1) }
        let length = characters(bytes.span.extracting(range))
        return position.place(length: length, nodes: nodes, text: text, origin: origin)
    }

    private func characters(_ text: Span<UInt8>) -> Int {
        var count = 0
        for index in text.indices where text[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

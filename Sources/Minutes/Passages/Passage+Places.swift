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
}

import Markup

extension Passage {
    /// The words of a range with what stands for the redactions in it: `marks` by node, in order.
    func words(in range: Range<Int>, marks: [(node: Int, words: [UInt8])]) -> [UInt8] {
        guard marks.contains(where: { block.contains($0.node) }) else { return Array(bytes[range]) }
        var result =
            range.lowerBound == 0 ? words(of: marks, from: block.lowerBound, to: pieces.first?.node) : []
        var index = range.lowerBound
        for (number, piece) in pieces.enumerated()
        where piece.range.upperBound >= range.lowerBound && piece.range.lowerBound < range.upperBound {
            let end = max(index, min(piece.range.upperBound, range.upperBound))
            result += bytes[index..<end]
            index = end
            guard piece.range.upperBound <= range.upperBound else { continue }
            let next = number + 1 < pieces.count ? pieces[number + 1].node : nil
            result += words(of: marks, from: piece.node, to: next)
        }
        return result + bytes[index..<range.upperBound]
    }

    private func words(of marks: [(node: Int, words: [UInt8])], from start: Int, to end: Int?) -> [UInt8] {
        marks.filter { $0.node > start && $0.node < end ?? block.upperBound }.flatMap(\.words)
    }
}

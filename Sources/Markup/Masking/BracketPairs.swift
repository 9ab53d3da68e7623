/// Pairs square brackets, but for those after a backslash.
struct BracketPairs {
    private(set) var pairs: [(open: Int, close: Int)] = []
    private var open: [Int] = []

    /// Takes the character at `index`; how many bytes that was.
    mutating func take(_ bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case 0x5C: return 2
        case 0x5B: open.append(index)
        case 0x5D: if let start = open.popLast() { pairs.append((start, index)) }
        default: break
        }
        return 1
    }

    /// The pairs of a part of a text.
    static func all(of bytes: [UInt8], _ range: Range<Int>) -> [(open: Int, close: Int)] {
        var brackets = BracketPairs()
        var index = range.lowerBound
        while index < range.upperBound { index += brackets.take(bytes, at: index) }
        return brackets.pairs
    }
}

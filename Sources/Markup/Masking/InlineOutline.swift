/// The code spans and the pairs of square brackets of one stretch of lines, as CommonMark pairs them.
struct InlineOutline {
    /// The stretch.
    let range: Range<Int>
    private var spans: [Range<Int>] = []
    /// Opening brackets with their closing ones, by opening.
    private var pairs: [(open: Int, close: Int)] = []

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.range = range
        let runs = GraveRuns(bytes, range)
        var open: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case 0x5C: index += 2
            case 0x60:
                let length = bytes[index..<range.upperBound].prefix { $0 == 0x60 }.count
                if let close = runs.next(ofLength: length, after: index + length) {
                    spans.append(index..<(close + length))
                    index = close + length
                } else {
                    index += length
                }
            case 0x5B:
                open.append(index)
                index += 1
            case 0x5D:
                if let start = open.popLast() { pairs.append((start, index)) }
                index += 1
            default: index += 1
            }
        }
        pairs.sort { $0.open < $1.open }
    }

    /// Whether an offset is inside a code span.
    func isCode(_ offset: Int) -> Bool {
        let index = spans.partition { $0.upperBound > offset }
        return index < spans.count && spans[index].contains(offset)
    }

    /// The bracket that closes the one at `offset`.
    func close(of offset: Int) -> Int? {
        let index = pairs.partition { $0.open >= offset }
        return index < pairs.count && pairs[index].open == offset ? pairs[index].close : nil
    }
}

extension Array {
    /// The first index of a sorted array whose element, and all after it, belong to the second part.
    fileprivate func partition(_ belongsToSecond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The runs of grave accents of a stretch by their length, to find where a code span ends without looking
/// twice.
struct GraveRuns {
    private var starts: [Int: [Int]] = [:]

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == 0x60 else {
                index += 1
                continue
            }
            let start = index
            while index < range.upperBound, bytes[index] == 0x60 { index += 1 }
            starts[index - start, default: []].append(start)
        }
    }

    /// The first run of exactly that length that begins at `offset` or later.
    func next(ofLength length: Int, after offset: Int) -> Int? {
        guard let starts = starts[length] else { return nil }
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low < starts.count ? starts[low] : nil
    }
}

/// From offsets in a text that was rewritten to those in the text that it was made of.
struct PositionMap {
    /// Where a stretch begins in the new text, and what it is made of; in order.
    private var stretches: [(start: Int, origin: Int)] = []

    /// From `start` on, the new text is made of what begins at `origin`.
    mutating func add(start: Int, origin: Int) {
        stretches.append((start, origin))
    }

    /// The offset in the text before rewriting.
    func origin(of offset: Int) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        let stretch = stretches[low - 1]
        let origin = stretch.origin + offset - stretch.start
        // What was put in has no more room than up to the next stretch.
        return low < stretches.count ? min(origin, max(stretch.origin, stretches[low].origin)) : origin
    }
}

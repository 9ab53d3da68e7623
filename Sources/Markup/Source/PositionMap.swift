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
        var stretch = 0
        return origin(of: offset, near: &stretch)
    }

    /// The same, for offsets that are asked for in order: the stretch of the last one is looked at first.
    func origin(of offset: Int, near stretch: inout Int) -> Int {
        let isSame =
            stretch + 1 < stretches.count && stretches[stretch].start <= offset
            && offset < stretches[stretch + 1].start
        if !isSame { stretch = self.stretch(of: offset) }
        guard stretch < stretches.count, stretches[stretch].start <= offset else { return offset }
        let origin = stretches[stretch].origin + offset - stretches[stretch].start
        // What was put in has no more room than up to the next stretch.
        let next = stretch + 1
        return next < stretches.count
            ? min(origin, max(stretches[stretch].origin, stretches[next].origin)) : origin
    }

    private func stretch(of offset: Int) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }
}

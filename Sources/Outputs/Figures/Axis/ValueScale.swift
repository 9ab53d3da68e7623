/// Where numbers come on a figure: between two round numbers that hold them all.
struct ValueScale: Sendable {
    let step: DecimalStep
    /// The lines, in steps from zero.
    let lines: ClosedRange<Int>

    /// A scale for numbers; nil when there are none. It has zero on it, unless it may leave that out and the
    /// numbers lie so close together that their course would not be seen.
    init?(_ numbers: [Double], mayLeaveOutZero: Bool) {
        guard var low = numbers.min(), var high = numbers.max() else { return nil }
        let farthest = max(abs(low), abs(high))
        let isSeen = high - low >= farthest * Self.leastSpan || high - low <= farthest * Self.noSpan
        if !mayLeaveOutZero || isSeen { (low, high) = (min(low, 0), max(high, 0)) }
        if low == high { high = 1 }
        let step = DecimalStep.fitting(low: low, high: high)
        self.step = step
        lines = Int(step.floor(of: low))...Int(step.ceiling(of: high))
    }

    /// Whether zero is on it.
    var hasZero: Bool { lines.contains(0) }

    /// Where a number comes.
    func position(of number: Double) -> Position {
        let parts = (number / step.value - Double(lines.lowerBound)) / Double(lines.count - 1)
        return Position(hundredths: Int((min(max(parts, 0), 1) * 10_000).rounded()))
    }

    /// Where a line comes.
    func position(ofLine line: Int) -> Position {
        Position(hundredths: (line - lines.lowerBound) * 10_000 / max(1, lines.count - 1))
    }

    /// Numbers whose span is a smaller part of the farthest need an axis without zero to be told apart.
    private static let leastSpan = 0.2
    /// Numbers whose span is no more than this part of the farthest are equal to the eye.
    private static let noSpan = 1e-9
}

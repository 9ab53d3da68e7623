/// The middle one of whole numbers in order, or halfway between the two in the middle.
struct Median: Sendable, Hashable {
    /// Twice its value, which is whole.
    let doubled: Int

    /// The median of numbers; nil for none.
    init?(_ numbers: [Int]) {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        doubled = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
    }

    /// With a decimal point: `3`, `-1.5`.
    var written: String {
        (doubled < 0 ? "-" : "") + String(abs(doubled) / 2) + (doubled % 2 == 0 ? "" : ".5")
    }
}

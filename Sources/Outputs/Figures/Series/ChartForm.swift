/// How series are drawn (decision 012).
enum ChartForm: Sendable, Equatable {
    /// Points in time with a line between them.
    case line
    /// A bar for each value, below each other.
    case bars

    /// The form that fits series, whose values stand in order of time: a line for enough periods of one
    /// length that follow each other; else bars.
    init(_ series: [MeasuredSeries]) {
        let periods = series.flatMap(\.values).map(\.days)
        let closed = periods.compactMap { $0 }
        let isLine =
            closed.count == periods.count
            && series.contains { $0.numbers.count >= Self.fewestOfLine }
            && series.allSatisfy(\.isInOrder)
            && Self.areAlike(closed)
        self = isLine ? .line : .bars
    }

    /// Whether periods are about as long: months are, and so are years.
    private static func areAlike(_ periods: [ClosedRange<Int>]) -> Bool {
        guard let shortest = periods.map(\.count).min(), let longest = periods.map(\.count).max() else {
            return false
        }
        return longest * 4 <= shortest * 5
    }

    /// Fewer are read better one by one.
    private static let fewestOfLine = 5
}

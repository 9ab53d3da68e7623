import Records
import Templates

/// The series of an indicator, as they are drawn beside each other: all in one form, on one axis of time, and
/// on one scale where that leaves all of them to be seen.
struct SeriesFigures: Sendable {
    let series: [MeasuredSeries]
    let form: ChartForm
    /// Whether all have one scale.
    let hasOneScale: Bool
    private let shared: ValueScale?
    private let time: TimeScale?
    private let words: Words

    /// The figures of series, in their order.
    init(_ series: [MeasuredSeries], _ words: Words) {
        form = ChartForm(series)
        let distances = series.flatMap(\.distances).filter { $0 > 0 }.sorted()
        let usual = distances.isEmpty ? nil : distances[(distances.count - 1) / 2]
        self.series = series.map { one in
            var one = one
            if let usual { one.addMissing(usual: usual, words) }
            return one
        }
        time = form == .line ? TimeScale(periods: series.flatMap(\.values).compactMap(\.days)) : nil
        hasOneScale = Self.areSeenTogether(series)
        let numbers = series.flatMap(\.numbers).map(\.number.value)
        shared = hasOneScale ? ValueScale(numbers, mayLeaveOutZero: form == .line) : nil
        self.words = words
    }

    /// Whether no series would vanish on the scale of the others.
    private static func areSeenTogether(_ series: [MeasuredSeries]) -> Bool {
        guard Set(series.map(\.eenheid)).count <= 1 else { return false }
        let heights = series.map { $0.numbers.map { abs($0.number.value) }.max() ?? 0 }.filter { $0 > 0 }
        guard let least = heights.min(), let most = heights.max() else { return true }
        return most <= least * Self.mostDifference
    }

    /// What a reader must know to compare the figures; nil when there are no two.
    var note: String? {
        guard series.count(where: { !$0.numbers.isEmpty }) > 1 else { return nil }
        return words(hasOneScale ? .grafiekenEenSchaal : .grafiekenEigenSchaal)
    }

    /// The figure of a series.
    func figure(of series: MeasuredSeries) -> SeriesFigure {
        let own = ValueScale(series.numbers.map(\.number.value), mayLeaveOutZero: form == .line)
        return SeriesFigure(
            series: series, form: form, values: own == nil ? nil : shared ?? own, time: time, words: words)
    }

    /// The smallest series still has a height of some pixels.
    private static let mostDifference = 20.0
}

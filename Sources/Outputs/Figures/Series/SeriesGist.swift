import Records

/// What a series shows, in words: from what it went to what, its highest and lowest, and what is missing.
struct SeriesGist {
    let series: MeasuredSeries
    let words: Words

    /// The sentences.
    var text: String {
        guard !series.numbers.isEmpty else { return words(.kernGeen) }
        return ([course] + [extreme(.kernHoogste, >), extreme(.kernLaagste, <), gaps].compactMap { $0 })
            .joined(separator: " ")
    }

    private typealias Measured = (entry: SeriesEntry, number: Meetgetal)

    private var course: String {
        let numbers = series.numbers
        guard let first = numbers.first, let last = numbers.last else { return "" }
        if numbers.count == 1 {
            return words(.kernEen, ["waarde": written(first), "periode": first.entry.periode])
        }
        if numbers.allSatisfy({ $0.number.value == first.number.value }) {
            return words(.kernGelijk, ["waarde": written(first), "n": String(numbers.count)])
        }
        return words(
            .kernVerloop,
            [
                "eerste": written(first), "begin": first.entry.periode,
                "laatste": written(last), "eind": last.entry.periode,
            ])
    }

    /// The first value that lies beyond all others, when it is not the first or the last of the series.
    private func extreme(_ phrase: Phrase, _ isBeyond: (Double, Double) -> Bool) -> String? {
        let numbers = series.numbers
        guard let first = numbers.first, let last = numbers.last else { return nil }
        var farthest = first
        for one in numbers where isBeyond(one.number.value, farthest.number.value) { farthest = one }
        guard isBeyond(farthest.number.value, first.number.value),
            isBeyond(farthest.number.value, last.number.value)
        else { return nil }
        return words(phrase, ["waarde": written(farthest), "periode": farthest.entry.periode])
    }

    private var gaps: String? {
        let gaps = series.entries.filter { $0.number == nil }.map(\.periode)
        guard !gaps.isEmpty else { return nil }
        let rest = gaps.count - Self.mostGaps
        // One more is no longer than saying that there is one more.
        guard rest > 1 else { return words(.kernZonder, ["perioden": gaps.joined(separator: ", ")]) }
        let named = gaps.prefix(Self.mostGaps).joined(separator: ", ")
        return words(.kernZonderEnMeer, ["perioden": named, "n": String(rest)])
    }

    private func written(_ one: Measured) -> String { words.measure(one.number, series.eenheid) }

    private static let mostGaps = 4
}

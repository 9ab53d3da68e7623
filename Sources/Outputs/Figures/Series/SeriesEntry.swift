import Records

/// A place of a series in time: a number, or none.
struct SeriesEntry: Sendable {
    /// When, in words.
    let periode: String
    /// The days that it is about, each by its number; nil for a period that is open at a side.
    let days: ClosedRange<Int>?
    /// What was measured; nil for a gap.
    let number: Meetgetal?

    /// A value as the record has it.
    init(_ waarde: Meetwaarde, _ words: Words) {
        let moment = waarde.periode.moment
        periode = words.moment(waarde.periode)
        if let first = moment.first, let last = moment.last, first <= last {
            days = first.dayNumber...last.dayNumber
        } else {
            days = nil
        }
        number = waarde.waarde
    }

    /// What is missing between two values.
    init(missingBetween one: SeriesEntry, _ other: SeriesEntry, _ days: ClosedRange<Int>, _ words: Words) {
        periode = words(.tussenPerioden, ["begin": one.periode, "eind": other.periode])
        self.days = days
        number = nil
    }
}

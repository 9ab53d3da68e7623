import Records

/// Where days come on a figure: from one line of its axis to another.
struct TimeScale: Sendable {
    let step: TimeStep
    /// The first day.
    let start: CivilDate
    /// The day after the last.
    let end: CivilDate

    /// A scale for moments; nil when none has a first or last day.
    ///
    /// The reference date widens it when it is near, but does not squeeze the moments into a corner.
    init?(_ moments: [Moment], peildatum: CivilDate) {
        let days = moments.flatMap { [$0.first, $0.last].compactMap { $0 } }
        guard var low = days.min(), var high = days.max() else { return nil }
        // What is open at an end needs room to fade out.
        let room = max(2, (high.dayNumber - low.dayNumber) / 8)
        if moments.contains(where: { $0.last == nil }) { high = high.adding(days: room) }
        if moments.contains(where: { $0.first == nil }) { low = low.adding(days: -room) }
        let reach = max(7, (high.dayNumber - low.dayNumber) / 3)
        if peildatum < low, low.dayNumber - peildatum.dayNumber <= reach { low = peildatum }
        if peildatum > high, peildatum.dayNumber - high.dayNumber <= reach { high = peildatum }
        step = TimeStep.fitting(days: high.dayNumber - low.dayNumber)
        start = step.line(atOrBefore: low)
        end = step.line(after: step.line(atOrBefore: high))
    }

    /// A scale for periods, each as the numbers of its days, in steps no finer than the shortest; nil when
    /// there are none.
    init?(periods: [ClosedRange<Int>]) {
        guard let low = periods.map(\.lowerBound).min(), let high = periods.map(\.upperBound).max(),
            let shortest = periods.map(\.count).min()
        else { return nil }
        step = TimeStep.fitting(days: high - low, period: shortest)
        start = step.line(atOrBefore: CivilDate(dayNumber: low))
        end = step.line(after: step.line(atOrBefore: CivilDate(dayNumber: high)))
    }

    /// Where a day begins; at an edge when it lies outside.
    func beginning(of date: CivilDate) -> Position { position(halfDays: date.dayNumber * 2) }

    /// The middle of a day.
    func middle(of date: CivilDate) -> Position { position(halfDays: date.dayNumber * 2 + 1) }

    /// Where a day ends.
    func ending(of date: CivilDate) -> Position { position(halfDays: date.dayNumber * 2 + 2) }

    /// Whether a day is on it.
    func contains(_ date: CivilDate) -> Bool { start <= date && date < end }

    /// The lines of a step that lie on it, the one that it begins with included.
    func lines(_ step: TimeStep) -> [CivilDate] {
        var lines: [CivilDate] = []
        var line = step.line(atOrBefore: start)
        while line < end, lines.last != line {
            lines.append(line)
            line = step.line(after: line)
        }
        return lines
    }

    private func position(halfDays: Int) -> Position {
        let span = max(1, end.dayNumber - start.dayNumber) * 2
        let offset = min(max(halfDays - start.dayNumber * 2, 0), span)
        return Position(hundredths: offset * 10_000 / span)
    }
}

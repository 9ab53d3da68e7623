import Records

/// The distance between two lines of a time axis: some days, weeks, months or years.
struct TimeStep: Sendable, Equatable {
    let unit: Unit
    let count: Int

    enum Unit: Sendable { case day, week, month, year }

    /// The finest step that divides a number of days into parts that the eye can still tell apart, and that
    /// is about as long as a period or longer.
    static func fitting(days: Int, period: Int = 1) -> TimeStep {
        let fits = all.first { days / $0.days < mostLines && $0.days * 10 >= period * 9 }
        return fits ?? TimeStep(unit: .year, count: 1000)
    }

    /// About how many days it has.
    private var days: Int {
        switch unit {
        case .day: count
        case .week: count * 7
        case .month: count * 30
        case .year: count * 365
        }
    }

    private static let mostLines = 26
    private static let all: [TimeStep] =
        [TimeStep(unit: .day, count: 1), TimeStep(unit: .week, count: 1)]
        + [1, 3].map { TimeStep(unit: .month, count: $0) }
        + [1, 2, 5, 10, 20, 50, 100, 200, 500].map { TimeStep(unit: .year, count: $0) }
}

extension TimeStep {
    /// The line at or before a day.
    func line(atOrBefore date: CivilDate) -> CivilDate {
        switch unit {
        case .day: date
        case .week: date.adding(days: 1 - date.weekday)
        case .month: Self.first(of: (date.month - 1) / count * count + 1, date.year)
        case .year: Self.first(of: 1, date.year / count * count)
        }
    }

    /// The line after one.
    func line(after line: CivilDate) -> CivilDate {
        switch unit {
        case .day: line.adding(days: 1)
        case .week: line.adding(days: 7)
        case .month: line.adding(months: count)
        case .year: Self.first(of: 1, (line.year / count + 1) * count)
        }
    }

    /// The number of a line, counted so that whole multiples fall on round dates: quarters, decades.
    func ordinal(of line: CivilDate) -> Int {
        switch unit {
        case .day: line.dayNumber + 3
        case .week: (line.dayNumber + 3) / 7
        case .month: (line.year * 12 + line.month - 1) / count
        case .year: line.year / count
        }
    }

    /// Of how many lines one may have a label, from all of them on.
    var multiples: [Int] {
        switch unit {
        case .day: [1, 2, 7]
        case .week: [1, 2, 4, 8]
        case .month: count == 1 ? [1, 2, 3, 6, 12] : [1, 2, 4]
        case .year: [1, 2, 5, 10, 20]
        }
    }

    /// The step of the second row of labels; nil when the first says all.
    var above: TimeStep? {
        switch unit {
        case .day, .week: TimeStep(unit: .month, count: 1)
        case .month: TimeStep(unit: .year, count: 1)
        case .year: nil
        }
    }

    private static func first(of month: Int, _ year: Int) -> CivilDate {
        CivilDate(year: max(1, year), month: month, day: 1) ?? CivilDate(dayNumber: .max / 2)
    }
}

/// Central European Time, with summer time from the last Sunday of March to the last Sunday of October at
/// 01:00 UTC (Directive 2000/84/EC). No time zone database is asked, so that every machine says the same.
extension CivilDate {
    /// The day on which an instant falls in Amsterdam.
    public init(amsterdamAt secondsSince1970: Int) {
        let utc = CivilDate(dayNumber: CivilDate.floored(secondsSince1970, by: 86_400))
        let begins = CivilDate.lastSunday(ofMonth: 3, year: utc.year).dayNumber * 86_400 + 3600
        let ends = CivilDate.lastSunday(ofMonth: 10, year: utc.year).dayNumber * 86_400 + 3600
        let isSummer = secondsSince1970 >= begins && secondsSince1970 < ends
        self.init(
            dayNumber: CivilDate.floored(secondsSince1970 + (isSummer ? 7200 : 3600), by: 86_400))
    }

    /// How many hours Amsterdam is ahead of UTC when this day begins there: 1, or 2 in summer. On the days of
    /// the change itself it is what it was the day before.
    public var hoursAheadAtMidnight: Int {
        let begins = CivilDate.lastSunday(ofMonth: 3, year: year)
        let ends = CivilDate.lastSunday(ofMonth: 10, year: year)
        return self > begins && self <= ends ? 2 : 1
    }

    private static func lastSunday(ofMonth month: Int, year: Int) -> CivilDate {
        let last = CivilDate(dayNumber: 0).with(year: year, month: month).lastOfMonth
        return last.adding(days: -(last.weekday % 7))
    }

    private func with(year: Int, month: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: 1) ?? self
    }

    private static func floored(_ value: Int, by unit: Int) -> Int {
        value >= 0 ? value / unit : -((-value + unit - 1) / unit)
    }
}

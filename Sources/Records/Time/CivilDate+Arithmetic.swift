extension CivilDate {
    /// The day `count` days later, or earlier when negative.
    public func adding(days count: Int) -> CivilDate {
        CivilDate(dayNumber: dayNumber + count)
    }

    /// The same day `count` months later; the last day of that month where it is shorter, and kept within the
    /// years 1 to 9999.
    public func adding(months count: Int) -> CivilDate {
        let months = year * 12 + (month - 1) + count
        guard months >= 12 else { return CivilDate(dayNumber: .min / 2) }
        guard months < 120_000 else { return CivilDate(dayNumber: .max / 2) }
        let newYear = months / 12
        let newMonth = months % 12 + 1
        let newDay = min(day, CivilDate.days(inMonth: newMonth, of: newYear))
        return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
    }

    /// The last day of its month.
    public var lastOfMonth: CivilDate {
        CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year)) ?? self
    }

    /// How many months its month lies after another day's month; negative when before.
    public func months(since other: CivilDate) -> Int {
        (year - other.year) * 12 + month - other.month
    }

    /// The day on which an instant falls in Amsterdam.
    ///
    /// Central European Time, with summer time from the last Sunday of March to the last Sunday of October at
    /// 01:00 UTC (Directive 2000/84/EC). No time zone database is asked, so that every machine says the same.
    public init(amsterdamAt secondsSince1970: Int) {
        let utc = CivilDate(dayNumber: CivilDate.floored(secondsSince1970, by: 86_400))
        let begins = CivilDate.lastSunday(ofMonth: 3, year: utc.year).dayNumber * 86_400 + 3600
        let ends = CivilDate.lastSunday(ofMonth: 10, year: utc.year).dayNumber * 86_400 + 3600
        let isSummer = secondsSince1970 >= begins && secondsSince1970 < ends
        self.init(
            dayNumber: CivilDate.floored(secondsSince1970 + (isSummer ? 7200 : 3600), by: 86_400))
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

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
}

extension Moment {
    /// Why a text is no moment.
    public enum Mistake: Error, Hashable, Sendable {
        /// None of the known forms.
        case form
        /// The form is right, but the calendar has no such day, month, quarter or week.
        case calendar
        /// The interval ends before it begins.
        case order
    }

    /// The moment that a text writes: `2022-12-20`, `2022-12`, `2022`, `2023-Q1`, `2018-W02`,
    /// `2017-11/2017-12`, `2017-09/..` or `../2023-04-12`.
    public init(_ text: String) throws(Mistake) {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        switch sides.count {
        case 1: self = try Moment.point(text)
        case 2: self = try Moment.interval(text, sides[0], sides[1])
        default: throw .form
        }
    }

    private static func interval(_ text: String, _ left: Substring, _ right: Substring) throws(Mistake)
        -> Moment
    {
        let from = left == ".." ? nil : try point(String(left))
        let to = right == ".." ? nil : try point(String(right))
        guard from != nil || to != nil else { throw .form }
        if let begin = from?.first, let end = to?.last, end < begin { throw .order }
        return Moment(precision: .interval, first: from?.first, last: to?.last, iso: text)
    }

    private static func point(_ text: String) throws(Mistake) -> Moment {
        let bytes = Array(text.utf8)
        guard bytes.count >= 4, let year = Digits.value(bytes[..<4]) else { throw .form }
        let rest = bytes.dropFirst(4)
        guard !rest.isEmpty else { return try whole(text, year, months: 1...12, .year) }
        guard rest.first == 0x2D else { throw .form }
        let tail = rest.dropFirst()
        if tail.first == 0x51, tail.count == 2, let quarter = Digits.value(tail.dropFirst()) {
            guard (1...4).contains(quarter) else { throw .calendar }
            return try whole(text, year, months: quarter * 3 - 2...quarter * 3, .quarter)
        }
        if tail.first == 0x57, tail.count == 3, let week = Digits.value(tail.dropFirst()) {
            return try self.week(text, year, week)
        }
        if tail.count == 2, let month = Digits.value(tail) {
            guard (1...12).contains(month) else { throw .calendar }
            return try whole(text, year, months: month...month, .month)
        }
        return try day(text, tail)
    }

    private static func day(_ text: String, _ tail: ArraySlice<UInt8>) throws(Mistake) -> Moment {
        let parts = tail.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && Digits.value($0) != nil }) else {
            throw .form
        }
        guard let date = CivilDate(iso: text) else { throw .calendar }
        return Moment(date)
    }

    private static func whole(
        _ text: String, _ year: Int, months: ClosedRange<Int>, _ precision: Precision
    ) throws(Mistake) -> Moment {
        guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
            let last = CivilDate(year: year, month: months.upperBound, day: 1)?.lastOfMonth
        else { throw .calendar }
        return Moment(precision: precision, first: first, last: last, iso: text)
    }

    /// Week 1 is the week of 4 January (ISO 8601).
    private static func week(_ text: String, _ year: Int, _ week: Int) throws(Mistake) -> Moment {
        guard let fourth = CivilDate(year: year, month: 1, day: 4), week >= 1 else { throw .calendar }
        let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
        // The week belongs to the year that its Thursday lies in.
        guard monday.adding(days: 3).year == year else { throw .calendar }
        return Moment(precision: .week, first: monday, last: monday.adding(days: 6), iso: text)
    }
}

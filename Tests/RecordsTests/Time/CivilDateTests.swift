import Records
import Testing

@Suite struct CivilDateTests {
    @Test func `every day of four hundred years has a number of its own, and comes back from it`() throws {
        let first = try #require(CivilDate(year: 1800, month: 1, day: 1))
        let end = try #require(CivilDate(year: 2200, month: 1, day: 1))
        #expect(end.dayNumber - first.dayNumber == 146_097)
        var last = first.adding(days: -1)
        for number in first.dayNumber..<end.dayNumber {
            let date = CivilDate(dayNumber: number)
            #expect(date.dayNumber == number)
            #expect(last < date)
            #expect(date.weekday == last.weekday % 7 + 1)
            #expect(CivilDate(iso: date.iso) == date)
            last = date
        }
    }

    @Test(arguments: [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2022-12-20", 19_346, 2),
        ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
    func `a day has the number and weekday of the calendar`(iso: String, number: Int, weekday: Int) {
        #expect(CivilDate(iso: iso)?.dayNumber == number)
        #expect(CivilDate(iso: iso)?.weekday == weekday)
        #expect(CivilDate(dayNumber: number).iso == iso)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "2022-1-05", "22-12-20",
        "2022-12-20 ", "2022/12/20", "0000-01-01", "2022-12-2०", "", "2022-12-20T10:00",
    ])
    func `what is no day of the calendar is none`(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test func `numbers outside the calendar stay at its ends`() {
        #expect(CivilDate(dayNumber: .min / 4).iso == "0001-01-01")
        #expect(CivilDate(dayNumber: .max / 4).iso == "9999-12-31")
    }

    @Test(arguments: [
        ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2022-12-20", 6, "2023-06-20"),
        ("2022-03-31", -1, "2022-02-28"), ("2022-01-15", -13, "2020-12-15"), ("2022-08-31", 0, "2022-08-31"),
        ("0001-03-01", -5, "0001-01-01"), ("9999-06-01", 12, "9999-12-31"),
    ])
    func `months are added by the calendar`(iso: String, months: Int, expected: String) throws {
        #expect(try #require(CivilDate(iso: iso)).adding(months: months).iso == expected)
    }

    @Test func `months between days are those of the calendar`() throws {
        let june = try #require(CivilDate(iso: "2022-06-30"))
        let july = try #require(CivilDate(iso: "2022-07-01"))
        #expect(july.months(since: june) == 1)
        #expect(june.months(since: july) == -1)
        #expect(july.adding(months: 30).months(since: june) == 31)
    }

    @Test(arguments: [
        // Winter: one hour ahead of UTC.
        (1_671_577_199, "2022-12-20"), (1_671_577_200, "2022-12-21"),
        // Summer: two hours.
        (1_655_675_999, "2022-06-19"), (1_655_676_000, "2022-06-20"),
        // The days on which the clock is changed, at 01:00 UTC: the evening before and the evening after.
        (1_648_335_599, "2022-03-26"), (1_648_335_600, "2022-03-27"),
        (1_648_418_399, "2022-03-27"), (1_648_418_400, "2022-03-28"),
        (1_667_080_799, "2022-10-29"), (1_667_080_800, "2022-10-30"),
        (1_667_170_799, "2022-10-30"), (1_667_170_800, "2022-10-31"),
        // Before 1970.
        (-3601, "1969-12-31"), (-3600, "1970-01-01"), (0, "1970-01-01"),
    ])
    func `an instant falls on its day in Amsterdam`(seconds: Int, expected: String) {
        #expect(CivilDate(amsterdamAt: seconds).iso == expected)
    }
}

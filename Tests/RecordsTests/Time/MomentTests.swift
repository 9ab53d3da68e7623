import Records
import Testing

@Suite struct MomentTests {
    private func days(_ text: String) throws -> String {
        let moment = try Moment(text)
        return "\(moment.first?.iso ?? "..") \(moment.last?.iso ?? "..")"
    }

    @Test(arguments: [
        ("2022-12-20", "2022-12-20 2022-12-20"), ("2022-12", "2022-12-01 2022-12-31"),
        ("2024-02", "2024-02-01 2024-02-29"), ("1900-02", "1900-02-01 1900-02-28"),
        ("2022", "2022-01-01 2022-12-31"), ("2023-Q1", "2023-01-01 2023-03-31"),
        ("2023-Q4", "2023-10-01 2023-12-31"), ("2018-W02", "2018-01-08 2018-01-14"),
        ("2017-11/2017-12", "2017-11-01 2017-12-31"), ("2017-09/..", "2017-09-01 .."),
        ("../2023-04-12", ".. 2023-04-12"), ("2022-12-20/2022-12-20", "2022-12-20 2022-12-20"),
        ("2022/2023-Q1", "2022-01-01 2023-03-31"), ("2020-W53/2021-W01", "2020-12-28 2021-01-10"),
    ])
    func `a moment has a first and a last day`(text: String, expected: String) throws {
        #expect(try days(text) == expected)
        #expect(try Moment(text).iso == text)
    }

    @Test(arguments: [
        // A year has 53 weeks when it begins on a Thursday, or on a Wednesday and leaps.
        ("2015-W53", "2015-12-28 2016-01-03"), ("2020-W53", "2020-12-28 2021-01-03"),
        ("2026-W53", "2026-12-28 2027-01-03"), ("2021-W01", "2021-01-04 2021-01-10"),
        ("2019-W01", "2018-12-31 2019-01-06"), ("2016-W01", "2016-01-04 2016-01-10"),
    ])
    func `a week is that of ISO 8601`(text: String, expected: String) throws {
        #expect(try days(text) == expected)
    }

    @Test func `a year has the weeks that its Thursdays make`() throws {
        for year in 1900...2100 {
            let january = try #require(CivilDate(year: year, month: 1, day: 1))
            let leaps = CivilDate.days(inMonth: 2, of: year) == 29
            let isLong = january.weekday == 4 || (january.weekday == 3 && leaps)
            #expect(((try? Moment("\(year)-W53")) != nil) == isLong)
            #expect((try? Moment("\(year)-W52")) != nil)
            #expect((try? Moment("\(year)-W00")) == nil)
        }
    }

    @Test(arguments: [
        ("", Moment.Mistake.form), ("20", .form), ("2022-", .form), ("2022-1", .form), ("2022-12-2", .form),
        ("2022-12-020", .form), ("20-12-2022", .form), ("december 2022", .form), ("2022Q1", .form),
        ("2023-q1", .form), ("2023-Q", .form), ("2018-W2", .form), ("2022/2023/2024", .form),
        ("../..", .form),
        ("/2023", .form), ("2023/", .form), ("2022-12-20T10:00", .form), ("2022-12-20-01", .form),
        ("2023-02-30", .calendar), ("2022-13", .calendar), ("2022-00", .calendar), ("2023-Q5", .calendar),
        ("2023-Q0", .calendar), ("2023-W54", .calendar), ("2021-W53", .calendar), ("0000", .calendar),
        ("2022-02-30/2022-03", .calendar), ("2022-12/2022-11", .order), ("2023/2022-12-31", .order),
    ])
    func `what is no moment says why`(text: String, mistake: Moment.Mistake) {
        #expect(throws: mistake) { try Moment(text) }
    }

    @Test(arguments: [
        ("2022-12-20", "2022-12-20", false), ("2022-12-20", "2022-12-21", true),
        ("2022-12", "2022-12-31", false),
        ("2022-12", "2023-01-01", true), ("2017-09/..", "9999-12-31", false),
        ("../2023-04", "2023-04-30", false),
        ("../2023-04", "2023-05-01", true),
    ])
    func `a moment has passed after its last day`(text: String, date: String, hasPassed: Bool) throws {
        #expect(try Moment(text).hasPassed(on: try #require(CivilDate(iso: date))) == hasPassed)
    }

    @Test func `moments have one order`() throws {
        let texts = [
            "2022", "2022-12", "2022-12-20", "2022-Q4", "2022-W51", "2022-12/2022-12", "../2022-12",
            "2022-12/..",
            "../2022-11-30", "2021/..", "2022-12-01", "2022-12-01/2022-12-31", "2022-01/2022-12",
            "2022-10/2022-12",
        ]
        let moments = try texts.map { try Moment($0) }
        for one in moments {
            #expect(!(one < one))
            for other in moments where one != other {
                #expect((one < other) != (other < one))
                for third in moments where one < other && other < third { #expect(one < third) }
            }
        }
        #expect(
            moments.sorted().map(\.iso) == [
                "../2022-11-30", "../2022-12", "2021/..", "2022", "2022-01/2022-12", "2022-10/2022-12",
                "2022-Q4",
                "2022-12-01", "2022-12", "2022-12-01/2022-12-31", "2022-12/2022-12", "2022-12/..", "2022-W51",
                "2022-12-20",
            ])
    }

    @Test func `only a day has a date`() throws {
        #expect(try Moment("2022-12-20").date?.iso == "2022-12-20")
        #expect(try Moment("2022-12").date == nil)
        #expect(try Moment("2022-12-20/2022-12-20").date == nil)
    }

    @Test(arguments: [
        ("2022-12", "2022-12-31"), ("2017-09/..", "2017-09-01"), ("../2023-04-12", "2023-04-12"),
    ])
    func `a moment is counted from its last day, or from its first when it has no last`(
        text: String, anchor: String
    ) throws {
        #expect(try Moment(text).anchor.iso == anchor)
    }
}

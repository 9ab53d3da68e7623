import Records
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("P6M", 6, 0, "P6M"), ("P1Y", 12, 0, "P12M"), ("P2W", 0, 14, "P14D"), ("P1Y2M10D", 14, 10, "P14M10D"),
        ("P0Y1M", 1, 0, "P1M"), ("P90D", 0, 90, "P90D"),
    ])
    func `a duration is months and days`(text: String, months: Int, days: Int, iso: String) {
        let period = Period(iso: text)
        #expect(period?.months == months)
        #expect(period?.days == days)
        #expect(period?.iso == iso)
    }

    @Test(arguments: [
        "", "P", "6M", "p6m", "P6", "PM", "PT6H", "P1M1Y", "P1M1M", "P-6M", "P0D", "P6M ", "P99999M", "P1.5M",
        "zes maanden",
    ])
    func `any other text is no duration`(text: String) {
        #expect(Period(iso: text) == nil)
    }

    @Test(arguments: [
        ("2022-12-20", "P6M", "2023-06-20"), ("2022-08-31", "P6M", "2023-02-28"),
        ("2022-12-20", "P2W", "2023-01-03"),
        ("2022-01-31", "P1M1D", "2022-03-01"),
    ])
    func `the day after a duration is that of the calendar`(date: String, period: String, expected: String)
        throws
    {
        let day = try #require(CivilDate(iso: date))
        #expect(Period(iso: period)?.after(day).iso == expected)
    }
}

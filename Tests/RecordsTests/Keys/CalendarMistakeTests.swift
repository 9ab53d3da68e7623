import Diagnostics
import Records
import Testing

@Suite struct CalendarMistakeTests {
    @Test(
        arguments: [
            ("20-12-2022", "2022-12-20"), ("20/12/2022", "2022-12-20"), ("20.12.2022", "2022-12-20"),
            ("1-5-2022", "2022-05-01"), ("2022/12/20", "2022-12-20"), ("2022-1-5", "2022-01-05"),
            ("20 december 2022", "2022-12-20"), ("dinsdag 20 december 2022", "2022-12-20"),
            ("20 dec. 2022", "2022-12-20"),
            ("3 mrt 2022", "2022-03-03"), ("December 20, 2022", "2022-12-20"), ("1 Maart 2022", "2022-03-01"),
            ("20th of March 2022", nil), ("20221220", "2022-12-20"), ("2022-12-20T10:00:00Z", "2022-12-20"),
            ("2022-12-20 10:00", "2022-12-20"), ("20-12-22", nil), ("2022-12", nil), ("2022", nil),
            ("2023-Q1", nil),
            ("morgen", nil), ("2022-12-20/2022-12-21", nil), ("20 smaart 2022", nil), ("1 2 3 4", nil),
        ] as [(String, String?)])
    func `a date in another form is told with the right one`(written: String, right: String?) {
        let (memo, diagnostics) = readMemo("publicatie-vanaf: \(written)")
        let remedy = right ?? "bijvoorbeeld 2022-12-20"
        #expect(
            rendered(diagnostics)
                == """
                a.md:4:19: waarde-ongeldig: 'publicatie-vanaf: \(written)' is geen datum — schrijf \(remedy)
                """
        )
        #expect(memo?.page.publicatieVanaf == nil)
    }

    @Test(
        arguments: [
            ("2023-02-30", "2023-02-28"), ("2024-02-30", "2024-02-29"), ("2023-04-31", "2023-04-30"),
            ("2023-12-99", "2023-12-31"), ("2023-13-01", nil), ("2023-00-10", nil), ("2023-02-00", nil),
            ("30-02-2023", "2023-02-28"), ("31 april 2023", "2023-04-30"), ("31/13/2023", nil),
        ] as [(String, String?)])
    func `a day that the calendar lacks is told with the last of its month`(written: String, last: String?) {
        let remedy =
            last.map { "\($0), of de dag die u bedoelt" }
            ?? "een maand van 01 tot en met 12, en een dag die zij heeft"
        #expect(
            rendered(readMemo("publicatie-vanaf: \(written)").diagnostics) == """
                a.md:4:19: datum-ongeldig: 'publicatie-vanaf: \(written)' bestaat niet op de kalender \
                — schrijf \(remedy)
                """)
    }

    @Test(arguments: [
        ("december 2022", "2022-12"), ("12-2022", "2022-12"), ("2022-3", "2022-03"), ("Q1 2023", "2023-Q1"),
        ("2023-q1", "2023-Q1"), ("2023Q3", "2023-Q3"), ("1e kwartaal 2023", "2023-Q1"),
        ("kwartaal 2 2023", "2023-Q2"),
        ("week 2 2018", "2018-W02"), ("2018-W2", "2018-W02"), ("wk 51 2018", "2018-W51"),
        ("20 december 2022", "2022-12-20"), ("2022-2023", "2022/2023"), ("2022 - 2023", "2022/2023"),
        ("2022-12 t/m 2023-02", "2022-12/2023-02"), ("november 2017 - december 2017", "2017-11/2017-12"),
        ("2022-12-20T10:00:00+01:00", "2022-12-20"),
    ])
    func `a moment in another form is told with the right one`(written: String, right: String) {
        #expect(
            rendered(readVerslag("afspraken:\n  - tekst: T\n    termijn: \(written)").diagnostics)
                == "a.md:7:14: waarde-ongeldig: 'termijn: \(written)' is geen moment — schrijf \(right)")
    }

    @Test(arguments: [
        ("begin 2023", words("begin 2023")), ("na de zomer", words("na de zomer")),
        ("z.s.m.", words("z.s.m.")),
        (
            "3",
            """
            waarde-ongeldig: 'termijn: 3' is geen moment — schrijf bijvoorbeeld 2022-12-20, 2022-12 of 2023-Q1
            """
        ),
        (
            "2023-Q5",
            "datum-ongeldig: 'termijn: 2023-Q5' bestaat niet op de kalender — schrijf een kwartaal van Q1 tot en met Q4"
        ),
        (
            "2023-W53",
            "datum-ongeldig: 'termijn: 2023-W53' bestaat niet op de kalender — schrijf een week van W01 tot en met W52, of W53 in een jaar dat die heeft"
        ),
        (
            "2022-13",
            "datum-ongeldig: 'termijn: 2022-13' bestaat niet op de kalender — schrijf een maand van 01 tot en met 12, en een dag die zij heeft"
        ),
        (
            "2023-02-30",
            "datum-ongeldig: 'termijn: 2023-02-30' bestaat niet op de kalender — "
                + "schrijf 2023-02-28, of de dag die u bedoelt"
        ),
        (
            "2023-02-30/2023-03",
            "datum-ongeldig: 'termijn: 2023-02-30/2023-03' bestaat niet op de kalender — schrijf aan beide kanten van '/' een dag of maand die er is"
        ),
        (
            "2023-03/2023-01",
            """
            volgorde-ongeldig: 'termijn: 2023-03/2023-01' eindigt voordat het begint — schrijf 2023-01/2023-03
            """
        ),
    ])
    func `a moment that can't be is told`(written: String, message: String) {
        #expect(
            rendered(readVerslag("afspraken:\n  - tekst: T\n    termijn: \(written)").diagnostics)
                == "a.md:7:14: " + message)
    }

    private static func words(_ text: String) -> String {
        "waarde-ongeldig: 'termijn: \(text)' is geen moment — "
            + "schrijf het tijdvak, zoals 2023-01/2023-03, en zet de woorden bij 'aanduiding'"
    }

    @Test(
        arguments: [
            ("9 uur", "\"09:00\""), ("9.15 uur", "\"09:15\""), ("0915", "\"09:15\""),
            ("09:15:00", "\"09:15\""),
            ("9u15", "\"09:15\""), ("half tien", nil), ("25:00", nil), ("9", nil), ("9:5", nil),
            ("12:75", nil),
        ] as [(String, String?)])
    func `a time in another form is told with the right one`(written: String, right: String?) {
        let remedy = right ?? "bijvoorbeeld \"09:15\""
        #expect(
            rendered(readVerslag("aanvang: \(written)").diagnostics)
                == "a.md:5:10: waarde-ongeldig: 'aanvang: \(written)' is geen tijd — schrijf \(remedy)")
    }

    @Test func `an end before the beginning is told at the end`() {
        #expect(
            rendered(readVerslag("einde: \"10:30\"\naanvang: \"11:00\"").diagnostics) == """
                a.md:5:1: volgorde-ongeldig: 'einde: 10:30' ligt vóór 'aanvang: 11:00' — verbeter een van \
                beide
                """)
        #expect(rendered(readVerslag("aanvang: \"11:00\"\neinde: \"11:00\"").diagnostics) == "")
    }

    @Test func `a page that expires before it is published is told`() {
        #expect(
            rendered(readMemo("publicatie-vanaf: 2023-01-02\nexpiryDate: 2023-01-01T00:00:00Z").diagnostics)
                == """
                a.md:2:1: volgorde-ongeldig: 'verloopt: 2023-01-01' ligt vóór 'publicatie-vanaf: \
                2023-01-02' — verbeter een van beide
                """)
        #expect(rendered(readMemo("publicatie-vanaf: 2023-01-01\nverloopt: 2023-01-01").diagnostics) == "")
    }

    @Test func `the same is told in English`() {
        let keys = """
            publicatie-vanaf: 20-12-2022
            verloopt: 2023-02-30
            versies:
              - {nummer: 1, datum: x, toelichting: y}
            """
        #expect(
            rendered(readMemo(keys).diagnostics, in: .english) == """
                a.md:4:19: waarde-ongeldig: 'publicatie-vanaf: 20-12-2022' is not a date — write 2022-12-20
                a.md:5:11: datum-ongeldig: 'verloopt: 2023-02-30' is not on the calendar — write \
                2023-02-28, or the day that you mean
                a.md:7:24: waarde-ongeldig: 'datum: x' is not a date — write for instance 2022-12-20
                """)
        #expect(
            rendered(
                readVerslag("volgende: 2023/2022\naanvang: \"11:00\"\neinde: \"10:00\"").diagnostics,
                in: .english)
                    == """
                    a.md:5:11: volgorde-ongeldig: 'volgende: 2023/2022' ends before it begins — write \
                    2022/2023
                    a.md:7:1: volgorde-ongeldig: 'einde: 10:00' lies before 'aanvang: 11:00' — correct one \
                    of them
                    """)
    }
}

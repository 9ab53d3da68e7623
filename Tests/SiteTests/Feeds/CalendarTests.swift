import Support
import Testing

/// Calendars have what was, what is due and what is expected, under names that last.
@Suite struct CalendarTests {
    @Test func aCalendarIsExactlyThis() async throws {
        let site = try await BuiltSite(
            """
            -- content/trajecten/inkoop.yaml --
            titel: Inkoop
            -- content/consultaties/tafel.md --
            ---
            titel: Ontwikkeltafel over dagbesteding, vervoer; en meer
            datum: 2023-03-27
            vorm: ontwikkeltafel
            traject: inkoop
            aanvang: "09:15"
            einde: "12:00"
            locatie: {naam: Stadhuis, adres: Plein 1}
            volgende: 2023-05
            ---
            """)
        #expect(site.messages == [])
        let expected = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Inzage//Inzage//NL
            CALSCALE:GREGORIAN
            NAME:Inkoop – Proefsite
            X-WR-CALNAME:Inkoop – Proefsite
            URL:https://proef.example/trajecten/inkoop/
            REFRESH-INTERVAL;VALUE=DURATION:P1D
            X-PUBLISHED-TTL:P1D
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            TZNAME:CEST
            DTSTART:19810329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:tag:proef.example,2026:consultaties/tafel#bijeenkomst
            DTSTAMP:20230326T220000Z
            LAST-MODIFIED:20230326T220000Z
            SEQUENCE:0
            DTSTART;TZID=Europe/Amsterdam:20230327T091500
            DTEND;TZID=Europe/Amsterdam:20230327T120000
            SUMMARY:Ontwikkeltafel over dagbesteding\\, vervoer\\; en meer
            LOCATION:Stadhuis\\, Plein 1
            URL:https://proef.example/consultaties/tafel/
            CATEGORIES:Bijeenkomst
            TRANSP:TRANSPARENT
            END:VEVENT
            BEGIN:VEVENT
            UID:tag:proef.example,2026:consultaties/tafel#volgende
            DTSTAMP:20230326T220000Z
            LAST-MODIFIED:20230326T220000Z
            SEQUENCE:0
            DTSTART;VALUE=DATE:20230501
            DTEND;VALUE=DATE:20230601
            SUMMARY:Volgende bijeenkomst na ‘Ontwikkeltafel over dagbesteding\\, vervo
             er\\; en meer’
            DESCRIPTION:Mei 2023
            URL:https://proef.example/consultaties/tafel/
            CATEGORIES:Bijeenkomst
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR

            """
        #expect(
            site.files["trajecten/inkoop/agenda.ics"] == expected.replacing("\n", with: "\r\n"))
    }

    @Test(arguments: [
        ("2024-02-29", "20240229 20240301"), ("2024-02", "20240229 20240301"),
        ("2020-W53", "20210103 20210104"), ("2023-Q4", "20231231 20240101"),
        ("2023", "20231231 20240101"), ("2023-12-30/2024-01-02", "20231230 20240103"),
        ("2023-09/..", "20230901 20230902"), ("../2023-04-12", "20230412 20230413"),
        ("9999-12-31", "99991231"),
    ])
    func whatIsDueStandsOnItsLastDayAndAnIntervalOnAll(term: String, days: String) async throws {
        let site = try await BuiltSite(
            """
            -- content/toezeggingen.yaml --
            - {id: a, tekst: Iets, door: college, datum: 2023-01-01, termijn: \(term)}
            """)
        let lines = events(site.files["agenda.ics"]).first ?? []
        let found = lines.filter { $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND") }
        #expect(found.map { String($0.drop { $0 != ":" }.dropFirst()) }.joined(separator: " ") == days)
    }

    @Test func aDocumentMovesWithWhatWasToldAndKeepsItsName() async throws {
        let archive = """
            -- content/raadsstukken/stukken.yaml --
            titel: Stukken
            stukken:
              - id: nota
                product: Nota
                verwacht:
                  - {gemeld: 2022-01-10, maand: 2022-06}
                  - {gemeld: 2022-05-10, maand: 2022-09}
                geleverd: 2022-09-20
            """
        var found: [String] = []
        for day in ["2022-02-01", "2022-06-01", "2022-10-01"] {
            let site = try await BuiltSite(archive, asOf: day)
            let lines = events(site.files["raadsstukken/stukken/agenda.ics"]).first ?? []
            found.append(
                lines.filter { line in
                    ["UID", "SEQ", "DTSTAMP", "DTSTART"].contains { line.hasPrefix($0) }
                }.map { String($0.split(separator: ":", maxSplits: 1)[1]) }.joined(separator: " "))
        }
        let name = "tag:proef.example,2026:raadsstukken/stukken#stuk=nota"
        #expect(
            found == [
                "\(name) 20220109T230000Z 0 20220630", "\(name) 20220509T220000Z 1 20220930",
                "\(name) 20220919T220000Z 2 20220920",
            ])
    }

    @Test func whatWillNotComeIsCancelledAndWhatIsHeldBackIsUncertain() async throws {
        let site = try await BuiltSite(
            """
            -- content/raadsstukken/stukken.yaml --
            titel: Stukken
            stukken:
              - {product: Een, verwacht: 2023-05, status: vervallen}
              - {product: Twee, verwacht: 2023-06, status: aangehouden}
            -- content/toezeggingen.yaml --
            - {tekst: Drie, door: college, datum: 2023-01-01, termijn: 2023-07, status: vervallen}
            """)
        let states = events(site.files["agenda.ics"]).map { $0.first { $0.hasPrefix("STATUS") } ?? "" }
        #expect(states == ["STATUS:CANCELLED", "STATUS:TENTATIVE", "STATUS:CANCELLED"])
    }

    @Test func theLastDayToReactStandsBesideThePageUntilItHasPassed() async throws {
        let archive = """
            -- content/memos/a.md --
            ---
            titel: Memo
            datum: 2023-03-01
            reactie: {tot: 2023-04-12}
            ---
            """
        let open = try await BuiltSite(archive, asOf: "2023-04-12")
        let closed = try await BuiltSite(archive, asOf: "2023-04-13")
        #expect(open.main("memos/a/index.html").contains("href=\"reageren.ics\""))
        #expect(!closed.main("memos/a/index.html").contains("reageren.ics"))
        #expect(closed.files["memos/a/reageren.ics"] == nil)
        // Past events stay in the calendar of the site.
        let event = events(open.files["memos/a/reageren.ics"])
        #expect(event.count == 1)
        #expect(events(closed.files["agenda.ics"]) == event)
    }

    @Test func aMeetingThatHasAReportIsNotAnnouncedToo() async throws {
        let site = try await BuiltSite(
            """
            -- content/trajecten/inkoop.yaml --
            titel: Inkoop
            -- content/consultaties/een.md --
            ---
            titel: Een
            datum: 2023-01-01
            vorm: overleg
            traject: inkoop
            volgende: 2023-02
            ---
            -- content/consultaties/twee.md --
            ---
            titel: Twee
            datum: 2023-02-14
            vorm: overleg
            traject: inkoop
            ---
            """)
        let names = events(site.files["agenda.ics"]).map { $0[1] }
        let prefix = "UID:tag:proef.example,2026:consultaties/"
        #expect(names == ["\(prefix)een#bijeenkomst", "\(prefix)twee#bijeenkomst"])
    }

    @Test func linesAreFoldedBetweenCharacters() async throws {
        let title = String(repeating: "é€😀 ", count: 40)
        let site = try await BuiltSite(
            "-- content/consultaties/a.md --\n---\ntitel: \(title)\ndatum: 2023-01-01\nvorm: overleg\n---\n")
        let file = site.files["agenda.ics"] ?? ""
        #expect(file.contains("\r\n ") && !file.contains("\u{FFFD}"))
        #expect(file.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let unfolded = file.replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:\(title.dropLast())\r\n"))
    }

    @Test func twoRecordsNeverShareAName() async throws {
        let site = try await KeptSite.sample.build()
        for (path, file) in site.files where path.hasSuffix(".ics") {
            let names = events(file).map { $0[1] }
            #expect(Set(names).count == names.count, "\(path)")
        }
    }

    /// The lines of each event, unfolded.
    private func events(_ file: String?) -> [[String]] {
        let lines = (file ?? "").replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
        return lines.split(separator: "BEGIN:VEVENT").dropFirst().map { part in
            ["BEGIN:VEVENT"] + part.prefix { $0 != "END:VEVENT" }
        }
    }
}

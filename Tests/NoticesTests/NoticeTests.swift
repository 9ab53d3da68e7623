import CodeLists
import Notices
import Records
import Testing

@Suite struct NoticeTests {
    private func site(_ lines: String) -> NoticeSite {
        var site = NoticeSite()
        site.traject += lines
        return site
    }

    @Test(arguments: [
        ("2026-03-28", "2026-03-28+01:00", "23:59:00+01:00"),
        ("2026-03-29", "2026-03-29+02:00", "23:59:00+02:00"),
        ("2026-10-24", "2026-10-24+02:00", "23:59:00+02:00"),
        ("2026-10-25", "2026-10-25+01:00", "23:59:00+01:00"),
        ("2026-12-31", "2026-12-31+01:00", "23:59:00+01:00"),
    ])
    func `the last day counts, by the clock of Amsterdam at its end`(day: String, date: String, time: String)
        throws
    {
        var site = NoticeSite()
        site.traject = site.traject.replacing("2026-09-01", with: "2026-01-05")
            .replacing("2026-10-15", with: day)
        let notice = try #require(site.notice())
        #expect(notice.deadline.date == date)
        #expect(notice.deadline.time == time)
        #expect(notice.dispatch.date == "2026-01-05+01:00")
    }

    @Test func `the same process has the same id in every build, and another elsewhere`() throws {
        let notice = try #require(NoticeSite().notice(version: 3))
        #expect(notice.id == "9483e928-4160-4ba5-b53c-ff81bcc5d137")
        #expect(notice.version == 3)
        var changed = site("  titel: Anders\n")
        changed.day = "2026-10-01"
        #expect(changed.notice()?.id == notice.id)
        changed.site = changed.site.replacing("proef.example", with: "ander.example")
        #expect(changed.notice()?.id != notice.id)
    }

    @Test func `nobody who is not public is in it`() throws {
        let site = site(
            """
              contactpunt:
                naam: Jan Geheim
                openbaar: nee
                rol: inkoper
                organisatie: gemeente-proef
                e-mail: geheim@proef.example
                telefoon: 0118 99 99 99
              omschrijving: Vraag :lak[Jan Geheim]{grond=5.1.2e} naar tarieven.

            """)
        let notice = try #require(site.notice())
        #expect(notice.buyer.contact == "inkoper")
        #expect(notice.subject.description == "Vraag [art. 5.1.2e Woo] naar tarieven.")
        for bytes in [notice.xml, notice.fieldsJSON, notice.fieldsCSV] {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in ["Jan", "Geheim", "geheim@", "0118"] { #expect(!text.contains(secret)) }
        }
    }

    @Test func `once the term has passed a notice no longer says where to answer`() throws {
        var site = NoticeSite()
        site.traject = site.traject.replacing(
            "reactie:", with: "reactie:\n  via: https://elders.example/formulier\n  toelichting: Vul het in.")
        let open = try #require(site.notice())
        #expect(open.answerAddress == "https://elders.example/formulier")
        #expect(open.note == "Vul het in.")
        site.day = "2026-10-16"
        let closed = try #require(site.notice())
        #expect(closed.answerAddress == "https://proef.example/trajecten/hulp/")
        #expect(closed.note == nil)
    }

    @Test func `lots have codes of their own, or those of the whole`() throws {
        let site = site(
            """
              omschrijving: Alles
            percelen:
              - {naam: Noord, omschrijving: "Eerst\\n\\ndan *dit*.", cpv: 98000000-3}
              - naam: Zuid

            """)
        let lots = try #require(site.notice()).lots
        #expect(lots.map(\.title) == ["Noord", "Zuid"])
        #expect(lots.map(\.description) == ["Eerst\ndan dit.", "Alles"])
        #expect(lots.map { $0.codes.map(\.code) } == [["98000000-3"], ["85310000-5"]])
    }

    @Test func `an address says its street, postal code and town, by keys of their own or by commas`() throws
    {
        func buyer(_ lines: String) -> [String?]? {
            var site = NoticeSite()
            site.organisations += lines
            return site.notice().map { [$0.buyer.street, $0.buyer.postalCode, $0.buyer.town] }
        }
        #expect(
            buyer("  adres: Mosae Forum 10, 6211 AX Maastricht\n") == [
                "Mosae Forum 10", "6211 AX", "Maastricht",
            ])
        #expect(
            buyer("  adres: Gebouw A, Plein 1, 1234ab Den Haag\n") == [
                "Gebouw A, Plein 1", "1234 AB", "Den Haag",
            ])
        #expect(buyer("  adres: Plein 1, Hoofddorp\n") == ["Plein 1", nil, "Hoofddorp"])
        #expect(buyer("  adres: Plein 1\n") == [nil, nil, nil])
        #expect(
            buyer("  adres: Plein 1\n  plaats: Proef\n  postcode: 1234AB\n") == [
                "Plein 1", "1234 AB", "Proef",
            ])
    }

    @Test(arguments: [
        ("0118 67 50 00", "0118 67 50 00"), ("14 023", "14 023"), ("(0118) 675000", "(0118) 675000"),
        ("+31 (0)118 675000", "(+31) (0)118 675000"), ("+31118675000", "(+31)118675000"),
        ("0118 - 675000", "0118 - 675000"),
    ])
    func `a telephone number is as written, without a sign that a spreadsheet counts with`(
        written: String, expected: String
    ) {
        let site = site("  contactpunt: {naam: Team, openbaar: ja, telefoon: \"\(written)\"}\n")
        #expect(site.notice()?.buyer.telephone == expected)
    }
}

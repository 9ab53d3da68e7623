import Markup
import Minutes
import Records
import Testing

@Suite struct AgendaTests {
    static let keys = """
        agenda:
          - {titel: Inloop}
          - {titel: "Welkom en mededelingen"}
          - {titel: "Inkoop 2021 en verder (toelichting A. Bouma)", toelichting-door: {naam: A. Bouma}}
          - {titel: "Wmo-inkoop"}
          - {titel: Rondvraag, besproken: nee}
          - {titel: Rondvraag}

        """

    private func items(_ report: Report) -> [String] {
        report.minutes.agenda.map { item in
            let heading = item.heading.map { report.document.plainText(of: $0) } ?? "-"
            return "\(item.anchor) \(item.title) | \(heading) | \(item.isDiscussed ? "ja" : "nee")"
        }
    }

    @Test func `headings are matched with number, brackets, punctuation, case and accents ignored`() throws {
        let report = try Report(
            Self.keys,
            """
            ## 2. Wélkom en mededelingen!

            De voorzitter opent.

            ## 3) INKOOP 2021 EN VERDER

            ### Onderdeel

            De voorzitter licht toe.

            ## Agendapunt 4: Wmo inkoop (vervolg)

            ## V. Rondvraag

            De voorzitter vraagt.

            ## Rondvraag

            ## Rondvraag (vervolg)

            De voorzitter sluit.
            """)
        #expect(
            items(report) == [
                "agendapunt-1 Inloop | - | ja",
                "agendapunt-2 Welkom en mededelingen | 2. Wélkom en mededelingen! | ja",
                "agendapunt-3 Inkoop 2021 en verder (toelichting A. Bouma) | 3) INKOOP 2021 EN VERDER | ja",
                "agendapunt-4 Wmo-inkoop | Agendapunt 4: Wmo inkoop (vervolg) | ja",
                "agendapunt-5 Rondvraag | V. Rondvraag | nee",
                "agendapunt-6 Rondvraag | Rondvraag | ja",
            ])
        #expect(report.minutes.turns.map(\.agendaItem) == [1, 2, 4, 5])
        #expect(report.minutes.turns.map { report.minutes.itemTitle(of: $0) }[0] == "Welkom en mededelingen")
        #expect(report.messages == [])
    }

    @Test func `a heading that is not on the agenda is a warning and no item`() throws {
        let report = try Report(
            Self.keys,
            "## Inloop\n\n## 1. Inloep (vervolg)\n\nDe voorzitter opent.\n\n## Iets *geheel* anders\n")
        #expect(
            report.messages == [
                "15:4: waarschuwing[agendapunt-onbekend]: '1. Inloep (vervolg)' staat niet op de agenda; "
                    + "bedoelt u 'Inloop'?",
                "19:4: waarschuwing[agendapunt-onbekend]: 'Iets geheel anders' staat niet op de agenda",
            ])
        #expect(report.minutes.turns.map(\.agendaItem) == [nil])
    }

    @Test(arguments: [
        ("2021 en verder", "3. 2021 en verder"), ("2021 en verder", "3 2021 en verder"),
        ("3. 2021 en verder", "2021 en verder"), ("100 dagen", "[2] 100 dagen (vervolg)"),
        ("Planning", "Ad 3. Planning"), ("Planning", "Punt 3: *Planning*"), ("Planning", "3a – Planning!"),
        ("2021", "4. 2021"), ("Cliëntenraad & Wmo-raad", "IV) clientenraad & wmo raad"),
    ])
    func `a number that belongs to the title does not hide it`(title: String, heading: String) throws {
        let report = try Report("agenda: [{titel: \"\(title)\"}]\n", "## \(heading)\n")
        #expect(report.minutes.agenda.map(\.heading) == [0])
        #expect(report.messages == [])
    }

    @Test func `headings of agreements and propositions need not be on the agenda`() throws {
        let report = try Report(
            Self.keys, "## Afspraken\n\n## Actiepunten- en besluitenlijst\n\n## Stelling 1: Het kan\n")
        #expect(report.messages == [])
        #expect(report.minutes.agenda.allSatisfy { $0.heading == nil })
    }

    @Test func `without an agenda the headings of level 2 are it`() throws {
        let report = try Report(
            "",
            "De voorzitter opent.\n\n## 1. Inloop\n\n## 2021 en verder\n\n"
                + "### Deel\n\nDe voorzitter licht toe.\n\n"
                + "## Stelling A: Het kan\n\n## IV. Slot\n\n> ## In een aanhaling\n")
        #expect(
            items(report) == [
                "agendapunt-1 Inloop | 1. Inloop | ja", "agendapunt-2 2021 en verder | 2021 en verder | ja",
                "agendapunt-3 Slot | IV. Slot | ja",
            ])
        #expect(report.minutes.turns.map(\.agendaItem) == [nil, 1])
        #expect(report.messages == [])
    }
}

import Diagnostics
import Records
import Testing

@Suite struct KeyTests {
    @Test func `every mistake of a file is told in one run`() {
        let keys = """
            titel:
            datum: 20-12-2022
            samenvating: x
            publicatie-vanaf: 2023-02-30
            concept: misschien
            bijlagen:
              - bestand: a.pdf
                ulr: x
            trefwoorden: {a: b}
            """
        #expect(
            messages(.memo, front(keys)) == """
                a.md:2:1: sleutel-verplicht: de sleutel 'titel' heeft geen waarde — vul een waarde in \
                achter 'titel:'
                a.md:3:8: waarde-ongeldig: 'datum: 20-12-2022' is geen moment — schrijf 2022-12-20
                a.md:4:1: sleutel-onbekend: de sleutel 'samenvating' is onbekend; bedoelt u 'samenvatting'? \
                — verbeter de sleutel, of haal hem weg
                a.md:5:19: datum-ongeldig: 'publicatie-vanaf: 2023-02-30' bestaat niet op de kalender — \
                schrijf 2023-02-28, of de dag die u bedoelt
                a.md:6:10: waarde-ongeldig: 'concept: misschien' is geen 'ja' of 'nee' — schrijf ja of nee
                a.md:8:5: sleutel-verplicht: de sleutel 'titel' ontbreekt — voeg 'titel: …' toe
                a.md:9:5: sleutel-onbekend: de sleutel 'ulr' is onbekend; bedoelt u 'url'? — verbeter de sleutel, of haal hem weg
                a.md:10:14: waarde-ongeldig: 'trefwoorden' bevat sleutels; hier hoort een tekst — schrijf \
                één waarde achter 'trefwoorden:'
                """)
    }

    @Test func `the same is told in English`() {
        let keys = """
            titel:
            samenvating: x
            ondertekening: {onbekend: x}
            nummer: 2
            trefwoorden: [a, ~]
            steller: {rol: x}
            kenmerk: {a: b}
            """
        #expect(
            messages(.memo, front(keys), in: .english) == """
                a.md:2:1: sleutel-verplicht: the key 'datum' is missing — add 'datum: …'
                a.md:2:1: sleutel-verplicht: the key 'titel' has no value — write a value after 'titel:'
                a.md:3:1: sleutel-onbekend: the key 'samenvating' is unknown; do you mean 'samenvatting'? \
                — correct the key, or remove it
                a.md:4:16: sleutel-verplicht: the key 'namens' is missing — add 'namens: …'
                a.md:4:17: sleutel-onbekend: the key 'onbekend' is unknown; possible here is 'slotformule', \
                'namens' or 'ondertekenaars' — remove the key
                a.md:5:1: sleutel-verplicht: 'nummer' stands here without 'reeks' — add 'reeks: …'
                a.md:6:18: waarde-ongeldig: 'trefwoorden' has an empty item — fill it in or take it away
                a.md:7:10: sleutel-verplicht: 'naam' or 'organisatie' is missing — add one of these keys
                a.md:8:10: waarde-ongeldig: 'kenmerk' holds keys where a text belongs — write one value \
                after 'kenmerk:'
                """)
    }

    @Test(arguments: [
        (
            "titl: x",
            "de sleutel 'titl' is onbekend; bedoelt u 'titel'? — verbeter de sleutel, of haal hem weg"
        ),
        (
            "Titel: x",
            "de sleutel 'Titel' is onbekend; bedoelt u 'titel'? — verbeter de sleutel, of haal hem weg"
        ),
        ("author: x", "de sleutel 'author' is onbekend — haal de sleutel weg"),
        ("e-mail: x", "de sleutel 'e-mail' is onbekend — haal de sleutel weg"),
        (
            "ondertekening: {namens: x, aan: y}",
            "de sleutel 'aan' is onbekend; hier kan 'slotformule', 'namens' of 'ondertekenaars' — haal de sleutel weg"
        ),
        (
            "reactie: {tod: 2022-01-01}",
            "de sleutel 'tod' is onbekend; bedoelt u 'tot'? — verbeter de sleutel, of haal hem weg"
        ),
        (
            "contact: {naam: x, email: a@b.nl}",
            "de sleutel 'email' is onbekend; bedoelt u 'e-mail'? — verbeter de sleutel, of haal hem weg"
        ),
        ("contact: {naam: x, aanwezig: ja}", "de sleutel 'aanwezig' is onbekend — haal de sleutel weg"),
    ])
    func `an unknown key is a warning with the nearest`(keys: String, message: String) {
        let found = readMemo(keys).diagnostics
        let wordings = found.map { $0.cause.wording(in: .dutch) }
        #expect(wordings.map { "\($0.message) — \($0.remedy ?? "")" } == [message])
        #expect(found.map(\.severity) == [.warning])
    }

    @Test func `the keys of other generators are read as their Dutch counterparts`() throws {
        let keys = """
            title: Memo
            date: 2022-12-20T23:30:00Z
            description: Kort
            tags: [a, b]
            draft: true
            aliases: /oud/
            expiryDate: 2023-01-01 00:00:00 +0100
            """
        let (record, diagnostics) = read(.memo, front(keys))
        #expect(rendered(diagnostics) == "")
        let page = try #require(record?.record.page)
        #expect(page.titel == "Memo")
        #expect(page.place == Place(file: "a.md", line: 2, column: 8, length: 4))
        #expect(page.datum?.moment.iso == "2022-12-20")
        #expect(page.samenvatting?.source == "Kort")
        #expect(page.trefwoorden == ["a", "b"])
        #expect(page.concept)
        #expect(page.aliassen == [Alias("/oud/", at: Place(file: "a.md", line: 7, column: 10, length: 5))])
        #expect(page.verloopt?.iso == "2023-01-01")
    }

    @Test(arguments: [
        ("title", "titel", "B"), ("date", "datum", "2023-01-01"), ("description", "samenvatting", "B"),
        ("tags", "trefwoorden", "B"), ("draft", "concept", "ja"), ("aliases", "aliassen", "b"),
        ("expiryDate", "verloopt", "2023-01-01"),
    ])
    func `a key and its counterpart are one too many`(english: String, dutch: String, value: String) {
        let others = ["titel": "titel: A", "datum": "datum: 2022"].filter { $0.key != dutch }.map(\.value)
            .sorted()
        let keys = (others + ["\(dutch): \(value)", "\(english): \(value)"]).joined(separator: "\n")
        let (_, diagnostics) = read(.memo, front(keys))
        let line = others.count + 3
        #expect(
            rendered(diagnostics) == """
                a.md:\(line):1: sleutel-dubbel: '\(english)' betekent hetzelfde als '\(dutch)', dat er ook \
                staat — verwijder een van beide
                """)
        #expect(diagnostics.first?.related?.line == line - 1)
    }

    @Test func `words for a moment need a moment`() {
        #expect(
            rendered(readVerslag("afspraken:\n  - tekst: T\n    aanduiding: na de zomer").diagnostics) == """
                a.md:7:5: sleutel-verplicht: 'aanduiding' staat hier zonder 'termijn' — voeg 'termijn: …' toe
                """)
        #expect(
            messages(.traject, "titel: A\naanduiding: begin 2023\n") == """
                a.yaml:2:1: sleutel-verplicht: 'aanduiding' staat hier zonder 'datum' — voeg 'datum: …' toe
                """)
    }

    @Test func `a single value is a list of one`() {
        let keys = """
            trefwoorden: a
            projecten: B1
            steller: Jan
            bijlagen: {titel: T}
            versies:
              nummer: 1
              datum: 2022-12-20
              toelichting: x
            """
        let (memo, diagnostics) = readMemo(keys)
        #expect(rendered(diagnostics) == "")
        #expect(memo?.page.trefwoorden == ["a"])
        #expect(memo?.page.projecten.map(\.written) == ["B1"])
        #expect(memo?.steller.map(\.publicName) == ["Jan"])
        #expect(memo?.page.bijlagen.map(\.titel) == ["T"])
        #expect(memo?.page.versies.map(\.nummer) == ["1"])
    }

    @Test func `five thousand unknown keys are all told`() {
        let keys = (0..<5_000).map { "x\($0)q: y" }.joined(separator: "\n")
        let found = readMemo(keys).diagnostics
        #expect(found.count == 5_000)
        #expect(found.allSatisfy { $0.code == .sleutelOnbekend })
    }
}

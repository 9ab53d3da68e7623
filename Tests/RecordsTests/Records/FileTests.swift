import Diagnostics
import Records
import Testing

@Suite struct FileTests {
    @Test(arguments: [
        ("Tekst zonder sleutels\n", 1), ("", 1), ("---\n---\nTekst", 1),
    ])
    func `a page without keys lacks its title at its beginning`(text: String, line: Int) {
        #expect(
            messages(.pagina, text)
                == "a.md:\(line):1: sleutel-verplicht: de sleutel 'titel' ontbreekt — voeg 'titel: …' toe")
    }

    @Test func `a page can take its title from elsewhere`() {
        let (record, diagnostics) = read(.pagina, "# Welkom\n", title: "De site")
        #expect(rendered(diagnostics) == "")
        #expect(record?.record.page.titel == "De site")
        #expect(read(.pagina, front("titel: Eigen"), title: "De site").record?.record.page.titel == "Eigen")
    }

    @Test(arguments: [
        (
            front("- a"),
            """
            a.md:2:1: waarde-ongeldig: het bestand bevat een lijst; hier horen sleutels — begin met 'titel: …'
            """
        ),
        (
            front("tekst"),
            """
            a.md:2:1: waarde-ongeldig: het bestand bevat een tekst; hier horen sleutels — begin met 'titel: …'
            """
        ),
        (
            "---\ntitel: A\n",
            "a.md:1:1: voorblok-open: '---' opent de sleutels van deze pagina, maar sluit ze nergens af — "
                + "zet '---' op een eigen regel onder de laatste sleutel"
        ),
        (
            front("titel: A: B\nonbekend: x"),
            """
            a.md:2:9: yaml-ongeldig: een waarde met ': ' erin staat tussen aanhalingstekens — schrijf \
            titel: \"A: B\"
            """
        ),
    ])
    func `a file that can't be read gives no record and one message`(text: String, message: String) {
        let (record, diagnostics) = read(.pagina, text)
        #expect(rendered(diagnostics) == message)
        #expect(record == nil)
    }

    @Test(arguments: [
        ("verslag", RecordKind.verslag), ("Memo", .memo), ("pagina", .pagina), ("traject", .traject),
        ("segmentkeuzes", .segmentkeuzes), ("tijdlijn", .tijdlijn), ("indicator", .indicator),
    ])
    func `soort overrides the folder`(soort: String, kind: RecordKind) {
        let (record, _) = read(.pagina, front("titel: A\nsoort: \(soort)"))
        #expect(record.map { type(of: $0.record).kind } == kind)
    }

    @Test(arguments: [
        ("verslg", "'soort: verslg' bestaat niet; bedoelt u 'verslag'? — verbeter het woord"),
        ("project", "'soort: project' bestaat niet; bedoelt u 'traject'? — verbeter het woord"),
        (
            "notulen",
            """
            'soort: notulen' bestaat niet; hier kan 'memo', 'verslag', 'traject', 'tijdlijn', \
            'segmentkeuzes', 'indicator' of 'pagina' — kies een ander woord
            """
        ),
    ])
    func `a kind that there is not is told, and the folder counts`(soort: String, message: String) {
        let (record, diagnostics) = read(.pagina, front("titel: A\nsoort: \(soort)"))
        #expect(rendered(diagnostics) == "a.md:3:8: soort-onbekend: \(message)")
        #expect(record.map { type(of: $0.record).kind } == .pagina)
    }

    @Test func `text below the keys of a record that has no place for it is told`() {
        #expect(
            messages(.traject, "titel: A\n") == "")
        let (_, diagnostics) = read(.pagina, front("titel: A\nsoort: traject", body: "\n  \nTekst\nMeer\n"))
        #expect(
            rendered(diagnostics) == """
                a.md:7:1: waarde-ongeldig: een bestand van de soort 'traject' heeft geen lopende tekst — \
                zet deze tekst bij een sleutel, zoals 'samenvatting'
                """)
        #expect(rendered(read(.pagina, front("titel: A\nsoort: traject", body: "\n \n")).diagnostics) == "")
    }

    @Test(
        arguments: [
            ([0xFF], "a.md:7:2: teken-ongeldig: dit is geen UTF-8 — sla het bestand op als UTF-8"),
            (
                [0x00],
                """
                a.md:7:2: teken-ongeldig: het onzichtbare teken U+0000 kan niet in een tekst staan — \
                verwijder dit teken
                """
            ),
            (
                [0xED, 0xA0, 0x80],
                "a.md:7:2: teken-ongeldig: dit is geen UTF-8 — sla het bestand op als UTF-8"
            ),
        ] as [([UInt8], String)])
    func `a byte that no text may hold is told in the body too`(bad: [UInt8], message: String) {
        let bytes = Array("---\ntitel: A\ndatum: 2022\nonbekend: x\n---\nRegel één\né".utf8) + bad
        let (record, diagnostics) = RecordReader.read(.memo, id: RecordID("a"), file: "a.md", bytes: bytes)
        #expect(
            rendered(diagnostics) == """
                a.md:4:1: sleutel-onbekend: de sleutel 'onbekend' is onbekend — haal de sleutel weg
                \(message)
                """)
        #expect(record != nil)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `lines end in any way, and a byte order mark is none of the text`(ending: String) throws {
        let lines = [
            "\u{FEFF}---", "titel: A", "datum: 2022", "samenvatting: |", "  Een", "  twee", "---", "Tekst",
        ]
        let (record, diagnostics) = read(.memo, lines.joined(separator: ending))
        #expect(rendered(diagnostics) == "")
        let memo = try #require(record?.memo)
        #expect(memo.page.samenvatting?.source == "Een\ntwee\n")
        #expect(memo.page.samenvatting?.origin.place(line: 2, column: 1).line == 6)
        #expect(memo.tekst.source == "Tekst")
        #expect(memo.tekst.origin.place(line: 1, column: 3) == Place(file: "a.md", line: 8, column: 3))
    }

    @Test(arguments: [
        "\u{FEFF}titel: A\nstukken:\n  - product: P\n", "titel: A\r\nstukken:\r\n  - product: P\r\n",
        "---\ntitel: A\nstukken: {product: P}\n...\n",
    ])
    func `a YAML file is read however it was saved`(text: String) {
        let (record, diagnostics) = read(.tijdlijn, text)
        #expect(rendered(diagnostics) == "")
        #expect(record?.tijdlijn?.stukken.map(\.product) == ["P"])
    }

    @Test func `front matter of more than a megabyte is not read`() {
        let (record, diagnostics) = read(.memo, front("titel: " + String(repeating: "x", count: 1_000_000)))
        #expect(record == nil)
        #expect(
            rendered(diagnostics) == """
                a.md:0:0: bestand-te-groot: het bestand heeft meer dan 1 MB YAML — verdeel de inhoud over \
                meer bestanden
                """)
        let body = String(repeating: "Een lange tekst.\n", count: 100_000)
        #expect(rendered(readMemo("aan: raad", body: body).diagnostics) == "")
    }
}

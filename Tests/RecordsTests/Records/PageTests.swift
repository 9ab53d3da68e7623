import Diagnostics
import Records
import Testing

@Suite struct PageTests {
    /// Keys with all that the content model says of a page.
    private let whole = """
        samenvatting: |
          Kort **en** goed.
        trefwoorden: [wmo, inkoop]
        organisatie: gemeente-x
        afdeling: Samenleving
        contact: [Servicepunt, {rol: steller, organisatie: gemeente-x}]
        traject: trajecten/inkoop
        projecten: [A1, B2]
        concept: ja
        publicatie-vanaf: 2023-01-01
        verloopt: 2024-01-01
        slug: Tweede Memo
        aliassen: [/oud/, ouder/pad]
        taal: en-GB
        bijlagen:
          - titel: Matrix
            bestand: matrix.pdf
            toelichting: De status
          - titel: Elders
            url: https://x.nl/
          - titel: Niet online
        reactie: {tot: 2023-02-01, via: a@b.nl, toelichting: Graag *kort*.}
        versies:
          - {nummer: 1.10, datum: 2023-01-02, toelichting: Tabel verbeterd}
        woo: {informatiecategorie: "006", documentsoort: memo, identificatie: X-1}
        """

    @Test func `every page has all that the content model says`() throws {
        let (memo, diagnostics) = readMemo(whole)
        #expect(rendered(diagnostics) == "")
        let page = try #require(memo?.page)
        #expect(page.samenvatting?.source == "Kort **en** goed.\n")
        #expect(
            page.samenvatting?.origin == Origin(file: "a.md", firstLine: 5, firstColumn: 3, nextColumn: 3))
        #expect(page.trefwoorden == ["wmo", "inkoop"])
        #expect(page.organisatie?.written == "gemeente-x")
        #expect(page.afdeling == "Samenleving")
        #expect(page.contact.map(\.publicName) == ["Servicepunt", nil])
        #expect(page.traject?.place == Place(file: "a.md", line: 10, column: 10, length: 16))
        #expect(page.projecten.map(\.written) == ["A1", "B2"])
        #expect(page.concept)
        #expect(page.publicatieVanaf?.iso == "2023-01-01")
        #expect(page.verloopt?.iso == "2024-01-01")
        #expect(page.slug?.description == "tweede-memo")
        #expect(page.aliassen.map(\.path) == ["/oud/", "ouder/pad"])
        #expect(page.taal == "en-GB")
    }

    @Test func `a page has attachments, a way to react, versions and metadata`() throws {
        let page = try #require(readMemo(whole).memo?.page)
        #expect(page.bijlagen.map(\.titel) == ["Matrix", "Elders", "Niet online"])
        #expect(page.bijlagen.map(\.bestand) == ["matrix.pdf", nil, nil])
        #expect(page.bijlagen.map(\.url) == [nil, "https://x.nl/", nil])
        #expect(page.bijlagen.map(\.toelichting) == ["De status", nil, nil])
        #expect(page.bijlagen.map(\.place.line) == [20, 22, 24])
        #expect(page.bijlagen.map(\.place.column) == [14, 5, 5])
        #expect(page.reactie?.tot?.iso == "2023-02-01")
        #expect(page.reactie?.via == "a@b.nl")
        #expect(page.reactie?.toelichting?.source == "Graag *kort*.")
        #expect(
            page.versies == [
                Versie(
                    nummer: "1.10", datum: try #require(CivilDate(iso: "2023-01-02")),
                    toelichting: "Tabel verbeterd")
            ])
        #expect(
            page.woo == Woo(informatiecategorie: "006", documentsoort: "memo", identificatie: "X-1"))
    }

    @Test(arguments: [
        ("samenvatting: Een *nadruk*.", 1, 5, "4:19"), ("samenvatting: \"Een *nadruk*.\"", 1, 5, "4:20"),
        ("samenvatting: |\n  Een\n  *nadruk*.", 2, 1, "6:3"),
        ("samenvatting: >\n  Een\n  *nadruk*.", 1, 5, "5:3"),
        ("samenvatting:\n  Een\n  *nadruk*.", 1, 5, "5:3"),
    ])
    func `a place in Markdown leads to its place in the file`(
        keys: String, line: Int, column: Int, expected: String
    ) {
        let place = readMemo(keys).memo?.page.samenvatting?.origin.place(line: line, column: column)
        #expect(place.map { "\($0.line):\($0.column)" } == expected)
    }
}

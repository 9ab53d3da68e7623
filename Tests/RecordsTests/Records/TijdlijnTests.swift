import Diagnostics
import Records
import Testing

@Suite struct TijdlijnTests {
    @Test func `a timeline has all that the content model says`() throws {
        let yaml = """
            titel: Raadsstukken
            programma: Middelburgs Model
            toelichting: Wat *komt*
            stukken:
              - id: tussenevaluatie
                project: A2
                product: Memo tussenevaluatie
                soort: memo
                verwacht: 2021-10
                aanduiding: in het najaar
                geleverd: 2021-11
                document: memos/tussenevaluatie
                toelichting: Op *tijd*
              - onderdeel: Programmasturing
                product: Bijeenkomst
                verwacht:
                  - {gemeld: 2022-12-20, maand: 2023-03}
                  - {gemeld: 2022-06-29, maand: 2022-09/2022-11, aanduiding: na de zomer}
                document: https://x.nl/stuk
                status: Aangehouden
            """
        let (record, diagnostics) = read(.tijdlijn, yaml)
        #expect(rendered(diagnostics) == "")
        let tijdlijn = try #require(record?.tijdlijn)
        #expect(tijdlijn.programma == "Middelburgs Model")
        #expect(tijdlijn.toelichting?.source == "Wat *komt*")
        let stukken = tijdlijn.stukken
        #expect(stukken.map(\.id) == ["tussenevaluatie", nil])
        #expect(stukken.map(\.project?.written) == ["A2", nil])
        #expect(stukken.map(\.onderdeel) == [nil, "Programmasturing"])
        #expect(stukken.map(\.product) == ["Memo tussenevaluatie", "Bijeenkomst"])
        #expect(stukken.map(\.soort) == ["memo", nil])
        #expect(stukken.map { $0.verwacht.map(\.gemeld?.iso) } == [[nil], ["2022-06-29", "2022-12-20"]])
        #expect(
            stukken.map { $0.verwacht.map(\.tijdstip.aanduiding) } == [
                ["in het najaar"], ["na de zomer", nil],
            ])
        #expect(stukken.map(\.geleverd?.moment.iso) == ["2021-11", nil])
        #expect(stukken.map(\.status) == [nil, .aangehouden])
        #expect(stukken.map { $0.toelichting?.source } == ["Op *tijd*", nil])
        #expect(stukken.map(\.place.line) == [5, 14])
        let reference = Reference<AnyRecord>(
            "memos/tussenevaluatie", at: Place(file: "a.yaml", line: 12, column: 15, length: 21),
            key: "document")
        #expect(stukken.map(\.document) == [.record(reference), .url("https://x.nl/stuk")])
    }

    @Test(
        arguments: [
            ("verwacht: 2022-10\naanduiding: najaar", ["najaar"], nil),
            ("verwacht: 2022-10\ngeleverd: 2022-11\naanduiding: najaar", ["najaar"], nil),
            ("geleverd: 2022-11\naanduiding: eind november", [], "eind november"),
            (
                "verwacht: [{gemeld: 2022-01-01, maand: 2022-10}]\ngeleverd: 2022-11\naanduiding: x", [nil],
                "x"
            ),
            ("verwacht: [{gemeld: 2022-01-01, maand: 2022-10}]\naanduiding: x", ["x"], nil),
            ("verwacht: [{gemeld: 2022-01-01, maand: 2022-10, aanduiding: y}]\naanduiding: x", ["y"], nil),
        ] as [(String, [String?], String?)])
    func `words for a moment belong to the plain one beside them`(
        keys: String, told: [String?], delivered: String?
    ) throws {
        let stuk = try #require(readStuk(keys))
        #expect(stuk.verwacht.map(\.tijdstip.aanduiding) == told)
        #expect(stuk.geleverd?.aanduiding == delivered)
    }

    @Test func `the mistakes in a timeline are told`() {
        let yaml = """
            titel: A
            stukken:
              - id: stuk
                product: P
                verwacht:
                  - maand: 2023-01
                  - gemeld: 2022-01-01
              - id: Stuk
                product: Q
                document: javascript:alert(1)
                status: weg
              - onderdeel: X
            """
        #expect(
            messages(.tijdlijn, yaml) == """
                a.yaml:6:9: sleutel-verplicht: de sleutel 'gemeld' ontbreekt — voeg 'gemeld: …' toe
                a.yaml:7:9: sleutel-verplicht: de sleutel 'maand' ontbreekt — voeg 'maand: …' toe
                a.yaml:8:9: id-dubbel: 'id: Stuk' komt al eerder voor — geef elk onderdeel een eigen 'id'
                a.yaml:10:15: waarde-ongeldig: 'document: javascript:alert(1)' is geen webadres — schrijf \
                bijvoorbeeld https://www.voorbeeld.nl/pagina
                a.yaml:11:13: waarde-onbekend: 'status: weg' bestaat niet; hier kan 'vervallen' of \
                'aangehouden' — kies een ander woord
                a.yaml:12:5: sleutel-verplicht: de sleutel 'product' ontbreekt — voeg 'product: …' toe
                """)
        #expect(read(.tijdlijn, yaml).diagnostics.map(\.related?.line) == [nil, nil, 3, nil, nil, nil])
    }

    @Test(arguments: ["titel: A\nstukken: []\n", "titel: A\nstukken:\n", "titel: A\nstukken: {}\n"])
    func `a timeline without documents is told`(yaml: String) {
        #expect(
            messages(.tijdlijn, yaml) == """
                a.yaml:2:1: sleutel-verplicht: de sleutel 'stukken' heeft geen waarde — vul een waarde in \
                achter 'stukken:'
                """)
    }
}

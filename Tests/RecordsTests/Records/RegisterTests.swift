import Diagnostics
import Records
import Testing

@Suite struct RegisterTests {
    private func projecten(_ yaml: String) -> (entries: [Project], diagnostics: [Diagnostic]) {
        RecordReader.projecten(file: "p.yaml", bytes: Array(yaml.utf8))
    }

    @Test func `projects have all that the content model says`() throws {
        let yaml = """
            - code: B1
              naam: Sociaal team
              lijn: B
              status: loopt
              toelichting: Wat *het* is
              samenvatting: Kort
              aliassen: /oud/
              datum: 2022
            """
        let (entries, diagnostics) = projecten(yaml)
        #expect(rendered(diagnostics) == "")
        let project = try #require(entries.first)
        #expect(project.id == RecordID("projecten/b1"))
        #expect([project.code, project.naam, project.page.titel] == ["B1", "Sociaal team", "Sociaal team"])
        #expect([project.lijn, project.status] == ["B", "loopt"])
        #expect(project.toelichting?.source == "Wat *het* is")
        #expect(project.page.samenvatting?.source == "Kort")
        #expect(project.page.aliassen.map(\.path) == ["/oud/"])
        #expect(project.page.datum?.moment.iso == "2022")
        #expect(project.place == Place(file: "p.yaml", line: 1, column: 3))
        #expect(project.page.place == Place(file: "p.yaml", line: 2, column: 9, length: 12))
    }

    @Test func `organisations have all that the content model says`() throws {
        let yaml = """
            - id: gemeente-x
              naam: gemeente X
              soort: gemeente
              tooi: gm0687
              website: https://x.nl
              adres: |
                Markt 1
                1234 AB X
              aliassen: [X, Gemeente X]
            """
        let (entries, diagnostics) = RecordReader.organisaties(file: "o.yaml", bytes: Array(yaml.utf8))
        #expect(rendered(diagnostics) == "")
        let organisatie = try #require(entries.first)
        #expect(organisatie.id == RecordID("organisaties/gemeente-x"))
        #expect([organisatie.code, organisatie.naam] == ["gemeente-x", "gemeente X"])
        #expect(organisatie.page.titel == "gemeente X")
        #expect([organisatie.soort, organisatie.tooi] == ["gemeente", "gm0687"])
        #expect([organisatie.website, organisatie.adres] == ["https://x.nl", "Markt 1 1234 AB X"])
        #expect(organisatie.aliassen == ["X", "Gemeente X"])
        #expect(organisatie.page.aliassen.isEmpty)
    }

    @Test func `terms have all that the content model says`() throws {
        let yaml = """
            - term: Maatwerk
              afkorting: MW
              definitie: Wat *past*
              aliassen: maatwerkvoorziening
              bron: Wmo
            """
        let (entries, diagnostics) = RecordReader.begrippen(file: "b.yaml", bytes: Array(yaml.utf8))
        #expect(rendered(diagnostics) == "")
        let begrip = try #require(entries.first)
        #expect([begrip.term, begrip.afkorting, begrip.bron] == ["Maatwerk", "MW", "Wmo"])
        #expect(begrip.definitie.source == "Wat *past*")
        #expect(begrip.aliassen == ["maatwerkvoorziening"])
    }

    @Test func `pledges have all that the content model says`() throws {
        let yaml = """
            - id: overzicht
              tekst: Een *overzicht*
              door: wethouder
              datum: 2022-02-09
              waar: commissie
              termijn: 2022-09/2022-11
              aanduiding: na de zomer
              status: afgedaan
              afgedaan-op: 2022-09-14
              afgedaan-met: [memos/tweede, raadsstukken/model]
            """
        let (entries, diagnostics) = RecordReader.toezeggingen(file: "t.yaml", bytes: Array(yaml.utf8))
        #expect(rendered(diagnostics) == "")
        let toezegging = try #require(entries.first)
        #expect(
            [toezegging.id, toezegging.door, toezegging.waar?.written]
                == ["overzicht", "wethouder", "commissie"])
        #expect(toezegging.tekst.source == "Een *overzicht*")
        #expect(toezegging.datum.iso == "2022-02-09")
        #expect(toezegging.termijn?.moment.iso == "2022-09/2022-11")
        #expect(toezegging.termijn?.aanduiding == "na de zomer")
        #expect(toezegging.status == .afgedaan)
        #expect(toezegging.afgedaanOp?.iso == "2022-09-14")
        #expect(toezegging.afgedaanMet.map(\.written) == ["memos/tweede", "raadsstukken/model"])
    }

    @Test(arguments: ["", "# nog niets\n", "[]", "{}", "~"])
    func `a register can be empty`(yaml: String) {
        let (entries, diagnostics) = projecten(yaml)
        #expect(entries.isEmpty)
        #expect(rendered(diagnostics) == "")
    }

    @Test func `a list below a key is told, and read`() {
        let (entries, diagnostics) = projecten("projecten:\n  - code: A\n    naam: B\n")
        #expect(
            rendered(diagnostics) == """
                p.yaml:1:1: waarde-ongeldig: de lijst staat onder 'projecten'; een register begint meteen \
                met zijn lijst — verwijder de regel 'projecten:'
                """)
        #expect(entries.map(\.code) == ["A"])
    }

    @Test(arguments: [
        (
            "code: A\nnaam: B\n",
            """
            1:1: waarde-ongeldig: het register bevat sleutels; hier hoort een lijst — zet '- ' voor de \
            eerste sleutel
            """
        ),
        (
            "tekst",
            "1:1: waarde-ongeldig: het register bevat een tekst; hier hoort een lijst — begin met '- '"
        ),
        (
            "- A1: Wijknetwerken\n",
            """
            1:3: sleutel-verplicht: de sleutel 'code' ontbreekt — voeg 'code: …' toe
            p.yaml:1:3: sleutel-verplicht: de sleutel 'naam' ontbreekt — voeg 'naam: …' toe
            p.yaml:1:3: sleutel-onbekend: de sleutel 'A1' is onbekend — haal de sleutel weg
            """
        ),
        (
            "- A1\n- [B1]\n- code: C1\n  naam: x\n- code: c1\n  naam: y\n",
            """
            1:3: waarde-ongeldig: dit onderdeel van het register heeft geen sleutels — schrijf achter het \
            streepje de sleutels, zoals 'code' en 'naam'
            p.yaml:2:3: waarde-ongeldig: dit onderdeel van het register heeft geen sleutels — schrijf \
            achter het streepje de sleutels, zoals 'code' en 'naam'
            p.yaml:5:9: id-dubbel: 'code: c1' komt al eerder voor — geef elk onderdeel een eigen 'code'
            """
        ),
    ])
    func `what is no register is told`(yaml: String, message: String) {
        #expect(rendered(projecten(yaml).diagnostics) == "p.yaml:" + message)
    }

    @Test func `the same is told in English`() {
        let found = [
            "projecten: [{code: A, naam: B}]", "code: A\nnaam: B", "tekst",
            "- A\n- {code: B, naam: C}\n- {code: b, naam: D}",
        ]
        .map { rendered(projecten($0).diagnostics, in: .english) }
        #expect(
            found == [
                """
                p.yaml:1:1: waarde-ongeldig: the list stands below 'projecten'; a register begins with its \
                list at once — remove the line 'projecten:'
                """,
                """
                p.yaml:1:1: waarde-ongeldig: the register holds keys where a list belongs — put '- ' before \
                the first key
                """,
                """
                p.yaml:1:1: waarde-ongeldig: the register holds a text where a list belongs — begin with '- '
                """,
                """
                p.yaml:1:3: waarde-ongeldig: this entry of the register has no keys — write the keys after \
                the dash, such as 'code' and 'naam'
                p.yaml:3:10: id-dubbel: 'code: b' is used before — give each entry its own 'code'
                """,
            ])
    }
}

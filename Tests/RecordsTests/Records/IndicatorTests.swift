import Diagnostics
import Records
import Testing

@Suite struct IndicatorTests {
    @Test func `an indicator has all that the content model says`() throws {
        let yaml = """
            titel: Tevredenheid
            eenheid: "%"
            bron: Onderzoek
            toelichting: Over *wie*
            reeksen:
              - naam: Wmo
                waarden:
                  - {periode: 2021, waarde: 86.5}
                  - {periode: 2022-Q1, waarde: "-3,25", toelichting: Schatting, aanduiding: begin 2022}
                  - {periode: 2023, waarde: null}
                  - {periode: 2024, waarde: }
            """
        let (record, diagnostics) = read(.indicator, yaml)
        #expect(rendered(diagnostics) == "")
        let indicator = try #require(record?.indicator)
        #expect(indicator.eenheid == "%")
        #expect(indicator.bron == "Onderzoek")
        #expect(indicator.toelichting?.source == "Over *wie*")
        #expect(indicator.reeksen.map(\.naam) == ["Wmo"])
        let waarden = try #require(indicator.reeksen.first).waarden
        #expect(waarden.map(\.periode.moment.iso) == ["2021", "2022-Q1", "2023", "2024"])
        #expect(waarden.map(\.periode.aanduiding) == [nil, "begin 2022", nil, nil])
        #expect(waarden.map(\.waarde?.written) == ["86.5", "-3.25", nil, nil])
        #expect(waarden.map(\.toelichting) == [nil, "Schatting", nil, nil])
    }

    @Test(arguments: [
        ("86%", "schrijf 86"), ("€ 1.234,50", "schrijf 1234.50"), ("1 234", "schrijf 1234"),
        ("veel", "schrijf bijvoorbeeld 86.5"), ("1e3", "schrijf bijvoorbeeld 86.5"),
        ("-", "schrijf bijvoorbeeld 86.5"),
    ])
    func `a number in another form is told with the right one`(written: String, remedy: String) {
        let yaml =
            "titel: A\neenheid: x\nreeksen: {naam: B, waarden: {periode: 2022, waarde: \"\(written)\"}}"
        #expect(
            messages(.indicator, yaml)
                == "a.yaml:3:53: waarde-ongeldig: 'waarde: \(written)' is geen getal — \(remedy)")
    }

    @Test func `the mistakes in an indicator are told`() {
        let yaml = """
            titel: A
            reeksen:
              - naam: B
                waarden:
                  - periode: 2022
                  - {waarde: 3, periode: 2023-1}
              - naam: C
                waarden: []
            """
        #expect(
            messages(.indicator, yaml) == """
                a.yaml:1:1: sleutel-verplicht: de sleutel 'eenheid' ontbreekt — voeg 'eenheid: …' toe
                a.yaml:5:9: sleutel-verplicht: de sleutel 'waarde' ontbreekt — voeg 'waarde: …' toe
                a.yaml:6:30: waarde-ongeldig: 'periode: 2023-1' is geen moment — schrijf 2023-01
                a.yaml:8:5: sleutel-verplicht: de sleutel 'waarden' heeft geen waarde — vul een waarde in \
                achter 'waarden:'
                """)
    }
}

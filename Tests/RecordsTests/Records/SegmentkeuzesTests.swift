import Diagnostics
import Records
import Testing

@Suite struct SegmentkeuzesTests {
    /// A file with all that the content model says of choices.
    private let whole = """
        titel: Segmenten
        domein: Wmo
        vastgesteld: {datum: 2021-07, door: het college, aanduiding: voor de zomer}
        ingangsdatum: 2022-01-01
        aanduiding: vanaf 2022
        elementen:
          - {id: contract, naam: Contract, definitie: Wat *het* is, opties: [a, b]}
          - {id: bekostiging, naam: Bekostiging}
        segmenten:
          - code: Wmo S1a
            naam: Begeleiding
            domein: Jeugd
            doelgroep: Voor *wie*
            producten: [p, q]
            keuzes:
              contract:
                duur: 3 + 1 + 1
                percelen: [Noord, Zuid]
                toetreding: nee
                aanbieders: {Noord: 10-20, Zuid: max 30, West: naar behoefte}
                vorm: raamovereenkomst
                formule: P x Q
                plafond: 1.000.000
                tekst: Meer *tekst*
              Bekostiging: Op *uren*
        vervangt: segmenten/ouder
        """

    @Test func `choices have all that the content model says`() throws {
        let (record, diagnostics) = read(.segmentkeuzes, whole)
        #expect(rendered(diagnostics) == "")
        let keuzes = try #require(record?.segmentkeuzes)
        #expect(keuzes.domein == "Wmo")
        #expect(keuzes.vastgesteld?.datum?.moment.iso == "2021-07")
        #expect(keuzes.vastgesteld?.datum?.aanduiding == "voor de zomer")
        #expect(keuzes.vastgesteld?.door == "het college")
        #expect(keuzes.ingangsdatum?.moment.iso == "2022-01-01")
        #expect(keuzes.ingangsdatum?.aanduiding == "vanaf 2022")
        #expect(keuzes.elementen.map(\.id) == ["contract", "bekostiging"])
        #expect(keuzes.elementen.map(\.naam) == ["Contract", "Bekostiging"])
        #expect(keuzes.elementen.map { $0.definitie?.source } == ["Wat *het* is", nil])
        #expect(keuzes.elementen.map { $0.opties.map(\.source) } == [["a", "b"], []])
        #expect(keuzes.vervangt?.written == "segmenten/ouder")
        let segment = try #require(keuzes.segmenten.first)
        #expect([segment.code, segment.naam, segment.domein] == ["Wmo S1a", "Begeleiding", "Jeugd"])
        #expect(segment.doelgroep?.source == "Voor *wie*")
        #expect(segment.producten == ["p", "q"])
        // By the id of the element, however the segment spells it.
        #expect(segment.keuzes.map(\.element) == ["contract", "bekostiging"])
        #expect(segment.keuzes.map(\.place.line) == [16, 25])
    }

    @Test func `a choice is set out by kind, or in words`() throws {
        let segment = try #require(read(.segmentkeuzes, whole).record?.segmentkeuzes?.segmenten.first)
        guard case .kenmerken(let contract) = segment.keuzes[0].inhoud,
            case .tekst(let bekostiging) = segment.keuzes[1].inhoud
        else {
            Issue.record("the choices have another form")
            return
        }
        #expect(
            [contract.duur, contract.vorm, contract.formule] == ["3 + 1 + 1", "raamovereenkomst", "P x Q"])
        #expect(contract.plafond == "1.000.000")
        #expect(contract.percelen == ["Noord", "Zuid"])
        #expect(contract.toetreding == .nee)
        #expect(contract.aanbieders.map(\.perceel) == ["Noord", "Zuid", "West"])
        #expect(
            contract.aanbieders.map(\.aantal) == [.between(10, 20), .atMost(30), .words("naar behoefte")])
        #expect(contract.tekst?.source == "Meer *tekst*")
        #expect(bekostiging.source == "Op *uren*")
    }

    @Test(arguments: [
        ("ja", Keuzekenmerken.Toetreding.ja), ("TRUE", .ja), ("nee", .nee),
        ("elk half jaar", .voorwaarden("elk half jaar")), ("no", .voorwaarden("no")),
    ])
    func `entry is yes, no or on terms`(written: String, expected: Keuzekenmerken.Toetreding) {
        let (record, diagnostics) = read(
            .segmentkeuzes, "titel: A\nsegmenten: {code: S, naam: N, keuzes: {c: {toetreding: \(written)}}}")
        #expect(rendered(diagnostics) == "")
        guard case .kenmerken(let found)? = record?.segmentkeuzes?.segmenten.first?.keuzes.first?.inhoud
        else {
            Issue.record("the choice has another form")
            return
        }
        #expect(found.toetreding == expected)
    }

    @Test func `the mistakes in choices are told`() {
        let yaml = """
            titel: A
            elementen:
              - {id: contract, naam: C}
              - {id: Contract, naam: D}
              - {id: toegang, naam: T}
            segmenten:
              - code: S1
                naam: N
                keuzes:
                  contrct: x
                  iets: x
                  toegang: {vorm: a, plafon: b, aanbieders: 3}
              - code: s1
                naam: M
                keuzes: x
              - code: s2
                naam: M
            """
        #expect(
            messages(.segmentkeuzes, yaml) == """
                a.yaml:4:10: id-dubbel: 'id: Contract' komt al eerder voor — geef elk onderdeel een eigen 'id'
                a.yaml:10:7: verwijzing-onbekend: 'contrct' staat niet bij 'elementen'; bedoelt u \
                'Contract' of 'contract'? — verbeter de sleutel, of voeg het element toe bij 'elementen'
                a.yaml:11:7: verwijzing-onbekend: 'iets' staat niet bij 'elementen'; hier kan 'contract', \
                'Contract' of 'toegang' — verbeter de sleutel, of voeg het element toe bij 'elementen'
                a.yaml:12:26: sleutel-onbekend: de sleutel 'plafon' is onbekend; bedoelt u 'plafond'? \
                — verbeter de sleutel, of haal hem weg
                a.yaml:12:49: waarde-ongeldig: 'aanbieders' bevat een tekst; hier horen sleutels — zet \
                onder 'aanbieders:' ingesprongen sleutels, met elk een waarde
                a.yaml:13:11: id-dubbel: 'code: s1' komt al eerder voor — geef elk onderdeel een eigen 'code'
                a.yaml:15:13: waarde-ongeldig: 'keuzes' bevat een tekst; hier horen sleutels — zet onder \
                'keuzes:' ingesprongen sleutels, met elk een waarde
                a.yaml:16:5: sleutel-verplicht: de sleutel 'keuzes' ontbreekt — voeg 'keuzes: …' toe
                """)
    }

    @Test func `without elements any choice will do`() {
        #expect(messages(.segmentkeuzes, "titel: A\nsegmenten: {code: S, naam: N, keuzes: {iets: x}}") == "")
    }

    @Test func `the same is told in English`() {
        let yaml = """
            titel: A
            elementen: {id: contract, naam: C}
            segmenten: {code: S, naam: N, keuzes: {contrct: x, toegang: y}}
            """
        #expect(
            messages(.segmentkeuzes, yaml, in: .english) == """
                a.yaml:3:40: verwijzing-onbekend: 'contrct' is not among 'elementen'; do you mean 'contract'? \
                — correct the key, or add the element to 'elementen'
                a.yaml:3:52: verwijzing-onbekend: 'toegang' is not among 'elementen'; possible here is \
                'contract' — correct the key, or add the element to 'elementen'
                """)
    }
}

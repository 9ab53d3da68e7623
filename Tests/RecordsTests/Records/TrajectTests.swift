import CodeLists
import Diagnostics
import Records
import Testing

@Suite struct TrajectTests {
    /// A file with all that the content model says of a process.
    private let whole = """
        titel: Inkoop
        percelen:
          - {naam: Perceel 1, omschrijving: Wat *het* is, cpv: 85000000-9}
        planning:
          - mijlpaal: Gunning
            wanneer:
              - {gemeld: 2023-02-01, wanneer: 2023-06, aanduiding: voor de zomer}
              - {wanneer: 2023-03}
            gereed: 2023-05-31
            fase: Aanbesteding
            toelichting: Later
          - mijlpaal: Start
            wanneer: 2024
            aanduiding: in de loop van 2024
        tenderned:
          titel: Consultatie
          omschrijving: Over **zorg**
          kenmerk: 12
          referentie: R-1
          cpv: [85000000, 85300000]
          nuts: NL341
          aard: Diensten
          contactpunt: {rol: inkoper, organisatie: x}
          procedure: marktconsultatie
        vragen:
          - {vraag: Wat?, antwoord: Dit., gesteld: 2023-01-10, document: Leidraad}
          - {nummer: 2a, vraag: Wie?, perceel: [Perceel 1, perceel 2]}
        """

    @Test func `a process has all that the content model says`() throws {
        let (record, diagnostics) = read(.traject, whole)
        #expect(rendered(diagnostics) == "")
        let traject = try #require(record?.traject)
        #expect(traject.percelen.map(\.naam) == ["Perceel 1"])
        #expect(traject.percelen.map { $0.omschrijving?.source } == ["Wat *het* is"])
        #expect(traject.percelen.map { $0.cpv?.code } == ["85000000-9"])
        #expect(traject.planning.map(\.mijlpaal) == ["Gunning", "Start"])
        #expect(
            traject.planning.map { $0.wanneer.map(\.tijdstip.moment.iso) } == [
                ["2023-03", "2023-06"], ["2024"],
            ])
        #expect(traject.planning.map { $0.wanneer.map(\.gemeld?.iso) } == [[nil, "2023-02-01"], [nil]])
        #expect(
            traject.planning.map { $0.wanneer.map(\.tijdstip.aanduiding) }
                == [[nil, "voor de zomer"], ["in de loop van 2024"]])
        #expect(traject.planning.map(\.gereed?.iso) == ["2023-05-31", nil])
        #expect(traject.planning.map(\.fase) == [.aanbesteding, nil])
        #expect(traject.planning.map { $0.toelichting?.source } == ["Later", nil])
    }

    @Test func `a process says what TenderNed asks and what was asked`() throws {
        let traject = try #require(read(.traject, whole).record?.traject)
        let tenderned = try #require(traject.tenderned)
        #expect(tenderned.titel == "Consultatie")
        #expect(tenderned.omschrijving?.source == "Over **zorg**")
        #expect(
            [tenderned.kenmerk, tenderned.referentie, tenderned.procedure] == [
                "12", "R-1", "marktconsultatie",
            ])
        #expect(tenderned.cpv.map(\.code) == ["85000000-9", "85300000-2"])
        #expect(tenderned.nuts.map(\.code) == ["NL341"])
        #expect(tenderned.aard == .diensten)
        #expect(tenderned.contactpunt?.rol == "inkoper")
        #expect(traject.vragen.map(\.nummer) == ["1", "2a"])
        #expect(traject.vragen.map(\.vraag.source) == ["Wat?", "Wie?"])
        #expect(traject.vragen.map { $0.antwoord?.source } == ["Dit.", nil])
        #expect(traject.vragen.map(\.gesteld?.iso) == ["2023-01-10", nil])
        #expect(traject.vragen.map(\.document) == ["Leidraad", nil])
        #expect(traject.vragen.map { $0.percelen.map(\.naam) } == [[], ["Perceel 1", "perceel 2"]])
        #expect(traject.vragen.map(\.toestand) == [.beantwoord, .open])
    }

    @Test func `the mistakes in a process are told`() {
        let yaml = """
            titel: A
            planning:
              - mijlpaal: M
              - mijlpaal: N
                wanneer: [{gemeld: 2023-01-01}]
            vragen:
              - {nummer: 1, vraag: a}
              - {nummer: 1, vraag: b}
              - antwoord: c
            tenderned: {aard: dienst}
            """
        #expect(
            messages(.traject, yaml) == """
                a.yaml:3:5: sleutel-verplicht: de sleutel 'wanneer' ontbreekt — voeg 'wanneer: …' toe
                a.yaml:5:15: sleutel-verplicht: de sleutel 'wanneer' ontbreekt — voeg 'wanneer: …' toe
                a.yaml:8:14: id-dubbel: 'nummer: 1' komt al eerder voor — geef elk onderdeel een eigen \
                'nummer'
                a.yaml:9:5: sleutel-verplicht: de sleutel 'vraag' ontbreekt — voeg 'vraag: …' toe
                a.yaml:10:19: waarde-onbekend: 'aard: dienst' bestaat niet; bedoelt u 'diensten'? — verbeter het woord
                """)
    }
}

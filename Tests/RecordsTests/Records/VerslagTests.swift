import Diagnostics
import Records
import Testing

@Suite struct VerslagTests {
    /// Keys with all that the content model says of a report.
    private let whole = """
        aanvang: "09:15"
        einde: 11.43
        locatie: {naam: Mosae Forum, adres: "Mosae Forum 10, Maastricht"}
        voorzitter: A
        secretaris: {rol: secretaris, organisatie: x}
        notulist: B
        aanwezigen:
          - groep: Zorgaanbieders
            omschrijving: Wie *er* was
            aantal: 24
            deelnemers: [{naam: C, aanwezig: tot de pauze}]
          - deelnemers: D
        afwezig: E
        agenda:
          - titel: Opening
            toelichting-door: [F]
          - titel: Rondvraag
            besproken: nee
        afspraken:
          - tekst: Een **afspraak**
            wie: [gemeente, aanbieders]
            termijn: 2023-Q1
            aanduiding: begin 2023
          - {tekst: Klaar, status: afgehandeld, afgehandeld-op: 2023-02-01}
        besluiten: {tekst: Besloten}
        opgesteld: {door: G, datum: 2022-12-24, plaats: Maastricht}
        vastgesteld: 2023-01-15
        tenderned: {kenmerk: 123456, url: https://www.tenderned.nl/x, gepubliceerd: 2023-01-16}
        """

    @Test func `a report has all that the content model says`() throws {
        let (verslag, diagnostics) = readVerslag(whole)
        #expect(rendered(diagnostics) == "")
        let found = try #require(verslag)
        #expect(found.vorm == .overleg)
        #expect(found.aanvang?.iso == "09:15")
        #expect(found.einde?.iso == "11:43")
        #expect(found.locatie?.naam == "Mosae Forum")
        #expect(found.locatie?.adres == "Mosae Forum 10, Maastricht")
        #expect(
            [found.voorzitter, found.secretaris, found.notulist].map { $0?.publicName } == ["A", nil, "B"])
        #expect(found.aanwezigen.map(\.groep) == ["Zorgaanbieders", nil])
        #expect(found.aanwezigen.map(\.aantal) == [24, nil])
        #expect(found.aanwezigen.map { $0.omschrijving?.source } == ["Wie *er* was", nil])
        #expect(found.aanwezigen.map { $0.deelnemers.map(\.publicName) } == [["C"], ["D"]])
        #expect(found.afwezig.map(\.publicName) == ["E"])
    }

    @Test func `a report has an agenda, agreements and decisions`() throws {
        let found = try #require(readVerslag(whole).verslag)
        #expect(found.agenda.map(\.titel) == ["Opening", "Rondvraag"])
        #expect(found.agenda.map(\.besproken) == [true, false])
        #expect(found.agenda.map { $0.toelichtingDoor.map(\.publicName) } == [["F"], []])
        #expect(found.agenda.map(\.place.line) == [19, 21])
        #expect(found.afspraken.map(\.tekst.source) == ["Een **afspraak**", "Klaar"])
        #expect(found.afspraken.map(\.wie) == [["gemeente", "aanbieders"], []])
        #expect(found.afspraken.map(\.termijn?.aanduiding) == ["begin 2023", nil])
        #expect(found.afspraken.map(\.status) == [.open, .afgehandeld])
        #expect(found.afspraken.map(\.afgehandeldOp?.iso) == [nil, "2023-02-01"])
        #expect(found.besluiten.map(\.tekst.source) == ["Besloten"])
        #expect(found.opgesteld?.door?.publicName == "G")
        #expect(found.opgesteld?.datum?.iso == "2022-12-24")
        #expect(found.opgesteld?.plaats == "Maastricht")
        #expect(found.vastgesteld?.iso == "2023-01-15")
        #expect(found.tenderned?.kenmerk == "123456")
        #expect(found.tenderned?.url == "https://www.tenderned.nl/x")
        #expect(found.tenderned?.gepubliceerd?.iso == "2023-01-16")
    }

    @Test(arguments: [
        ("2023-03", "moment 2023-03"), ("2023-03-27", "moment 2023-03-27"),
        ("2023-Q2/..", "moment 2023-Q2/.."),
        ("2023-03-27-overleg", "verslag 2023-03-27-overleg"),
        ("consultaties/2023-03-27-overleg", "verslag consultaties/2023-03-27-overleg"),
        ("overleg-in-maart", "verslag overleg-in-maart"),
    ])
    func `the next meeting is a moment or a report`(written: String, expected: String) {
        let (verslag, diagnostics) = readVerslag("volgende: \(written)")
        #expect(rendered(diagnostics) == "")
        switch verslag?.volgende {
        case .moment(let tijdstip): #expect("moment \(tijdstip.moment.iso)" == expected)
        case .verslag(let reference): #expect("verslag \(reference.written)" == expected)
        case nil: Issue.record("nothing was read")
        }
    }

    @Test(arguments: [
        (
            "volgende: 2023-02-30",
            "5:11: datum-ongeldig: 'volgende: 2023-02-30' bestaat niet op de kalender — "
                + "schrijf 2023-02-28, of de dag die u bedoelt"
        ),
        (
            "volgende: 20-12-2023",
            "5:11: waarde-ongeldig: 'volgende: 20-12-2023' is geen moment — schrijf 2023-12-20"
        ),
        (
            "afspraken: {tekst: a, status: opne}",
            "5:31: waarde-onbekend: 'status: opne' bestaat niet; bedoelt u 'open'? — verbeter het woord"
        ),
        (
            "afspraken: {tekst: a, status: klaar}",
            """
            5:31: waarde-onbekend: 'status: klaar' bestaat niet; hier kan 'open', 'afgehandeld' of 'vervallen' \
            — kies een ander woord
            """
        ),
        (
            "besluiten: [a]",
            "5:13: waarde-ongeldig: 'besluiten' bevat een tekst; hier horen sleutels — "
                + "zet onder 'besluiten:' ingesprongen sleutels, zoals 'tekst' en 'agendapunt'"
        ),
        (
            "agenda:\n  - besproken: half",
            "6:5: sleutel-verplicht: de sleutel 'titel' ontbreekt — voeg 'titel: …' toe\n"
                + "a.md:6:16: waarde-ongeldig: 'besproken: half' is geen 'ja' of 'nee' — schrijf ja of nee"
        ),
    ])
    func `a mistake in a report is told`(keys: String, message: String) {
        #expect(rendered(readVerslag(keys).diagnostics) == "a.md:" + message)
    }

    @Test func `a form of meeting is one of the words`() {
        #expect(
            messages(.verslag, front("titel: A\ndatum: 2022\nvorm: ontwikkeltafl")) == """
                a.md:4:7: waarde-onbekend: 'vorm: ontwikkeltafl' bestaat niet; bedoelt u 'ontwikkeltafel'? \
                — verbeter het woord
                """)
        #expect(messages(.verslag, front("titel: A\ndatum: 2022\nvorm: Ontwikkeltafel")) == "")
    }
}

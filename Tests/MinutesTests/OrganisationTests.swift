import Minutes
import Records
import Testing

@Suite struct OrganisationTests {
    static let register = """
        - {id: lumina, naam: Stichting Lumina, aliassen: [Lumina, LMN]}
        - {id: veldrade, naam: gemeente Veldrade, soort: gemeente}

        """

    static let keys = """
        voorzitter: {rol: voorzitter, organisatie: veldrade}
        aanwezigen:
          - deelnemers:
              - {naam: Maurits Vliegen, organisatie: organisaties/lumina}
              - {rol: adviseur, organisatie: veldrade, aliassen: [adviseur]}
              - {rol: jurist, organisatie: veldrade, aliassen: [jurist]}
              - {rol: directeur, organisatie: Zorg Vooruit}

        """

    @Test(arguments: [
        ("**Stichting Lumina** vraagt.", "Maurits Vliegen", "Stichting Lumina"),
        ("LMN: Ja.", "Maurits Vliegen", "Stichting Lumina"),
        ("De **jurist** licht toe.", "gemeente Veldrade", "gemeente Veldrade"),
        ("De voorzitter opent.", "gemeente Veldrade", "gemeente Veldrade"),
        ("Zorg Vooruit: Ja.", "Zorg Vooruit", "Zorg Vooruit"),
        // Several people of one organisation: the organisation itself speaks, and no person is meant.
        ("De **gemeente Veldrade** antwoordt.", "gemeente Veldrade", "gemeente Veldrade"),
    ])
    func `an organisation is meant by its names in the register or as written`(
        paragraph: String, speaker: String, organisation: String
    ) throws {
        let report = try Report(Self.keys, paragraph, organisations: Self.register)
        let turn = try #require(report.minutes.turns.first)
        #expect(report.speaker(turn) == speaker)
        #expect(report.minutes.participants[turn.speaker].organisation?.naam == organisation)
        #expect(report.messages == [])
    }

    @Test func `an organisation with several people speaks for itself`() throws {
        let report = try Report(Self.keys, "**gemeente Veldrade** antwoordt.", organisations: Self.register)
        let speaker = report.minutes.participants[try #require(report.minutes.turns.first).speaker]
        #expect(speaker.kind == .organisation)
        #expect(speaker.person == nil)
        #expect(speaker.organisation?.id == RecordID("organisaties/veldrade"))
    }

    @Test func `an organisation that was not there is no speaker`() throws {
        let report = try Report(
            "aanwezigen: [{deelnemers: [Jan Smit]}]\nafwezig: [{naam: P. Pit, organisatie: lumina}]\n",
            "**Lumina** vraagt.", organisations: Self.register)
        #expect(report.turns == [])
        #expect(report.messages == [])
    }

    @Test func `a person and an organisation of one name are told apart by a form of address`() throws {
        let keys = "aanwezigen: [{deelnemers: [{naam: Ada Lumina}, {naam: B. C, organisatie: Lumina}]}]\n"
        let report = try Report(keys, "Mevrouw **Lumina** vraagt.\n\n**Lumina** vraagt.")
        #expect(report.turns == ["Ada Lumina | Mevrouw Lumina vraagt."])
        #expect(report.messages.count == 1)
    }

    @Test func `two records of one person count once, and only those without office are otherwise kept`()
        throws
    {
        let report = try Report(
            """
            voorzitter: {naam: G. Spaan, rol: voorzitter}
            notulist: {rol: notulist, organisatie: Bureau Pen}
            aanwezigen:
              - deelnemers:
                  - {naam: Gerda Spaan, organisatie: lumina}
                  - Jan Smit
                  - {naam: Jan Smit, aanwezig: tot de pauze}
              - deelnemers: [Gerda Spaan, {rol: notulist, organisatie: Bureau Pen}]
            agenda: [{titel: Opening, toelichting-door: Spaan}]
            afwezig: [Jan Smit, Ida Verkuil]

            """,
            "De voorzitter opent.", organisations: Self.register)
        let people = report.minutes.participants
        #expect(people.map(\.spreker) == ["Gerda Spaan", "Jan Smit", "Bureau Pen", "Ida Verkuil"])
        #expect(people.map(\.offices) == [[.voorzitter], [], [.notulist], []])
        #expect(people.map(\.isAbsent) == [false, false, false, true])
        #expect(people[0].person?.rol == "voorzitter")
        #expect(people[1].person?.aanwezig == "tot de pauze")
        #expect(report.minutes.agenda.map { $0.explainers.map(\.publicName) } == [["Gerda Spaan"]])
        #expect(report.turns == ["Gerda Spaan | De voorzitter opent."])
    }

    @Test func `namesakes of different organisations are two people`() throws {
        let report = try Report(
            "aanwezigen: [deelnemers: [{naam: Jan Smit, organisatie: A}, {naam: Jan Smit, organisatie: B}]]\n"
                + "voorzitter: {naam: Jan Smit, organisatie: B}\n",
            "De voorzitter opent.\n\n**Jan Smit** vraagt.")
        #expect(report.minutes.participants.map(\.offices) == [[], [.voorzitter]])
        #expect(report.turns == ["Jan Smit | De voorzitter opent."])
        #expect(report.messages.count == 1)
    }

    @Test(arguments: [
        ("{naam: A. Bouma, rol: voorzitter}", "A. Bouma"),
        ("{naam: A. Bouma, rol: \"vervangend voorzitter, inkoop\"}", "A. Bouma"),
        ("{naam: A. Bouma, rol: voorzitter cliëntenraad}", "voorzitter"),
        ("A. Bouma", "voorzitter"),
    ])
    func `without a chair in the record the only person with that role is meant, else the office`(
        person: String, speaker: String
    ) throws {
        let report = try Report("aanwezigen: [{deelnemers: [\(person)]}]\n", "De voorzitter opent.")
        #expect(report.minutes.turns.map(report.speaker) == [speaker])
    }

    @Test func `an office that nobody holds and that does not speak is no participant`() throws {
        #expect(
            try Report("aanwezigen: [{deelnemers: [A. Bouma]}]\n", "Tekst.").minutes.participants.count == 1)
    }
}

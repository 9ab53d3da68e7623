import Minutes
import Testing

@Suite struct SpeakerWarningTests {
    @Test(arguments: [
        // Marked after a form of address: always, with the nearest where there is one.
        (
            "De heer **Vliegn** vraagt.",
            "1:11: 'Vliegn' is geen deelnemer van deze bijeenkomst; bedoelt u 'Maurits Vliegen'?"
        ),
        (
            "Mevrouw **Van Kessel** merkt op.",
            "1:11: 'Van Kessel' is geen deelnemer van deze bijeenkomst; bedoelt u 'Jolien van Kestel'?"
        ),
        (
            "Mevrouw **Peeters** legt uit.",
            "1:11: 'Peeters' is geen deelnemer van deze bijeenkomst; bedoelt u 'Mariëlle Peerters-Willemsen'?"
        ),
        ("**De heer Xanders** vraagt.", "1:11: 'Xanders' is geen deelnemer van deze bijeenkomst"),
        ("Daarna vult de heer **Xanders** aan.", "1:23: 'Xanders' is geen deelnemer van deze bijeenkomst"),
        ("- Ook mevrouw **Xanders** was er.", "1:17: 'Xanders' is geen deelnemer van deze bijeenkomst"),
        // A form of address leaves out those of the other one.
        (
            "De heer **Van Kestel** merkt op.",
            "1:11: 'de heer Van Kestel' is geen deelnemer; 'Jolien van Kestel' is in dit verslag 'mevrouw'"
        ),
        ("De heer **Kestl** merkt op.", "1:11: 'Kestl' is geen deelnemer van deze bijeenkomst"),
        // Not marked: only near a participant.
        (
            "Desgevraagd legt de heer Geluyken uit dat het kan.",
            "1:26: 'Geluyken' is geen deelnemer van deze bijeenkomst; bedoelt u 'Stijn van Geluiken'?"
        ),
        (
            "Vóór mevrouw Van Kessel sprak niemand.",
            "1:14: 'Van Kessel' is geen deelnemer van deze bijeenkomst; bedoelt u 'Jolien van Kestel'?"
        ),
        // A lead-in near a participant.
        ("**Axon** vraagt.", "1:3: 'Axon' is geen deelnemer van deze bijeenkomst; bedoelt u 'Axxon'?"),
        (
            "Vliegenn: Ja.",
            "1:1: 'Vliegenn' is geen deelnemer van deze bijeenkomst; bedoelt u 'Maurits Vliegen'?"
        ),
        (
            "**Projectleider inkop** licht toe.",
            "1:3: 'Projectleider inkop' is geen deelnemer van deze bijeenkomst; bedoelt u 'Ilse Kuipers'?"
        ),
    ])
    func `a name that fits nobody is a warning at its place and no turn`(paragraph: String, message: String)
        throws
    {
        let report = try Report(People.keys, paragraph)
        #expect(report.turns == [])
        #expect(report.messages.map(withoutHead) == [message])
        #expect(report.messages.allSatisfy { $0.contains("waarschuwing[spreker-onbekend]") })
    }

    @Test(arguments: [
        "**Planning** staat voor volgend jaar.",
        "**Let op:** dit is geen spreker.",
        "Uitdagingen: er zijn er veel.",
        "De heer **benadrukt** dat het kan.",
        "Later in de zin staat **Vliegn** als nadruk.",
        "Desgevraagd legt de heer Rosmalen uit dat het kan.",
        "De heren Vliegen en Van Geluiken komen.",
        "Mevrouw Van Kestels voorstel en mevrouw Van Kestel's voorstel.",
        "De heer **Bierma** was ziek, en de heer Bierma komt nog.",
        "Dat vindt mevrouw ook.",
        "De heer",
        "Vraag: wie is Vraagh?",
    ])
    func `plain bold, far names and absent people are no mistake`(paragraph: String) throws {
        #expect(try Report(People.keys, paragraph).messages == [])
    }

    /// Three people of one surname, two of them men.
    static let namesakes = """
        aanwezigen:
          - groep: Aanbieders
            deelnemers:
              - {naam: Anna Jorissen, aanhef: Mevrouw, organisatie: A}
              - {naam: Piet Jorissen, aanhef: De heer, organisatie: B}
              - {naam: Henk Jorissen, aanhef: De heer, organisatie: C, aliassen: [Jorissen van C]}

        """

    @Test(arguments: [
        ("Mevrouw **Jorissen** vraagt.", "Anna Jorissen"),
        ("**Piet Jorissen** vraagt.", "Piet Jorissen"),
        ("**P. Jorissen** vraagt.", "Piet Jorissen"),
        ("**Jorissen van C** vraagt.", "Henk Jorissen"),
    ])
    func `of people with one surname the form of address, the whole name or an alias tells which`(
        paragraph: String, speaker: String
    ) throws {
        let report = try Report(Self.namesakes, paragraph)
        #expect(report.minutes.turns.map(report.speaker) == [speaker])
        #expect(report.messages == [])
    }

    @Test(arguments: [
        (
            "De heer **Jorissen** vraagt.",
            "1:11: waarschuwing[spreker-dubbelzinnig]: 'Jorissen' kan 'Piet Jorissen' of 'Henk Jorissen' zijn"
        ),
        (
            "Jorissen: Ja.",
            "1:1: waarschuwing[spreker-dubbelzinnig]: 'Jorissen' kan 'Anna Jorissen', "
                + "'Piet Jorissen' of 'Henk Jorissen' zijn"
        ),
        (
            "De heer Jorissen: Ja.",
            "1:9: waarschuwing[spreker-dubbelzinnig]: 'Jorissen' kan 'Piet Jorissen' of 'Henk Jorissen' zijn"
        ),
    ])
    func `a name of several people is attributed to none of them`(paragraph: String, message: String) throws {
        let report = try Report(Self.namesakes, paragraph)
        #expect(report.turns == [])
        #expect(report.messages.map(\.description).map { withLine($0) } == [message])
    }

    @Test func `of many people with one name only the first are named`() throws {
        let people = ["Ad", "Bo", "Cor", "Dé", "Els"].map { "{naam: \($0) Jorissen}" }
        let keys = "aanwezigen: [deelnemers: [\(people.joined(separator: ", "))]]\n"
        let report = try Report(keys, "**Jorissen** vraagt.")
        #expect(
            report.messages.map(withLine) == [
                "1:3: waarschuwing[spreker-dubbelzinnig]: 'Jorissen' kan 'Ad Jorissen', 'Bo Jorissen', "
                    + "'Cor Jorissen' of een van 2 anderen zijn"
            ])
    }

    @Test func `in running text a name of several people is no mistake`() throws {
        #expect(
            try Report(Self.namesakes, "Dat zei de heer Jorissen al, en **Jorissen** ook.").messages == [])
    }

    @Test func `an alias for two people means neither`() throws {
        let report = try Report(
            "aanwezigen: [deelnemers: [{naam: A B, aliassen: inkoop}, {naam: C D, aliassen: [Inkoop]}]]\n",
            "De **inkoop** vraagt.")
        #expect(report.turns == [])
        #expect(
            report.messages.map(withLine) == [
                "1:6: waarschuwing[spreker-dubbelzinnig]: 'inkoop' kan 'A B' of 'C D' zijn"
            ])
    }

    /// Without the severity and code; the line counts from the body.
    private func withoutHead(_ message: String) -> String {
        let parts = withLine(message).split(separator: ": ", maxSplits: 2)
        return "\(parts[0]): \(parts[2])"
    }

    /// With the line counted from the body's first.
    private func withLine(_ message: String) -> String {
        let parts = message.split(separator: ":", maxSplits: 1)
        return "1:\(parts[1])"
    }
}

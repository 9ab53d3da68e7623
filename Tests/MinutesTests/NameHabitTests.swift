import Minutes
import Testing

/// The many ways in which one name is written, in the list of those present and in the minutes.
@Suite struct NameHabitTests {
    static let keys = """
        voorzitter: mevrouw drs. A. ten Have
        aanwezigen:
          - groep: Cliëntenraad
            deelnemers:
              - De heer K.L. van 't Hoff
              - {naam: Fleur d'Ancona-de Wit, aanhef: Mevrouw}
              - {naam: IJsbrand van der Wal, aanhef: De heer}
              - {naam: Çelik Öztürk}
              - {naam: Sofie Strauß, aanhef: Mevrouw}
              - {naam: Anna Jorissen, aanhef: Mevrouw}
              - {naam: Piet Jorissen, aanhef: De heer}
              - {naam: Pim Jorissen, aanhef: De heer}
              - {naam: mr. ir. Bea Zuurveen, organisatie: Thuisbasis B.V.}
              - {naam: Đorđe Łukić, organisatie: Stichting Jeugdkracht Oost (SJO)}
          - groep: Ambtenaren
            deelnemers:
              - {naam: Annelies ten Have, organisatie: gemeente Veldrade}
              - {organisatie: "Coöperatie De Brug U.A."}
              - organisatie: Stichting Expertisecentrum voor Jeugd, Samenleving en Opvoeding in Midden-Veldrade

        """

    @Test(arguments: [
        // White space that is no space, and signs that are not seen.
        ("De heer\u{A0}**Van ’t Hoff** vraagt.", "De heer K.L. van 't Hoff"),
        ("De heer **Van\u{A0}’t\u{202F}Hoff** vraagt.", "De heer K.L. van 't Hoff"),
        ("De\u{A0}voorzitter opent.", "Annelies ten Have"),
        ("**Zuur\u{200B}veen** vraagt.", "mr. ir. Bea Zuurveen"),
        ("**\u{FEFF}Zuur\u{AD}veen\u{200F}** vraagt.", "mr. ir. Bea Zuurveen"),
        // Capitals and letters with and without accents.
        ("DE VOORZITTER opent.", "Annelies ten Have"),
        ("**VAN 'T HOFF**: ja.", "De heer K.L. van 't Hoff"),
        ("**ÖZTÜRK** vraagt.", "Çelik Öztürk"),
        ("**Celik O\u{308}ztu\u{308}rk** vraagt.", "Çelik Öztürk"),
        ("Mevrouw **Strauss** vraagt.", "Sofie Strauß"),
        ("Mevrouw **STRAUSS** vraagt.", "Sofie Strauß"),
        ("De heer **Ĳsbrand van der Wal** vraagt.", "IJsbrand van der Wal"),
        ("**Dorde Lukic** vraagt.", "Đorđe Łukić"),
        // Apostrophes and double names.
        ("Mevrouw **D’Ancona** vraagt.", "Fleur d'Ancona-de Wit"),
        ("Mevrouw **De Wit** vraagt.", "Fleur d'Ancona-de Wit"),
        ("Mevrouw **d'Ancona - de Wit** vraagt.", "Fleur d'Ancona-de Wit"),
        // Forms of address and titles in the list of those present.
        ("**K.L. van 't Hoff** vraagt.", "De heer K.L. van 't Hoff"),
        ("**Karel van 't Hoff** vraagt.", "De heer K.L. van 't Hoff"),
        ("**B. Zuurveen** vraagt.", "mr. ir. Bea Zuurveen"),
        ("Dhr. **IJ. van der Wal** vraagt.", "IJsbrand van der Wal"),
        // Given names and initials that are not strong.
        ("Mevrouw Anna **Jorissen** vraagt.", "Anna Jorissen"),
        ("De heer Piet **Jorissen** vraagt.", "Piet Jorissen"),
        ("Pim **Jorissen** vraagt.", "Pim Jorissen"),
        ("A. **Jorissen** vraagt.", "Anna Jorissen"),
        // A speaker with a remark.
        ("De heer **Van 't Hoff** (Cliëntenraad) vraagt.", "De heer K.L. van 't Hoff"),
        ("**Zuurveen (Thuisbasis):** ja.", "mr. ir. Bea Zuurveen"),
        ("**Zuurveen, Thuisbasis B.V.:** ja.", "mr. ir. Bea Zuurveen"),
        ("**Mevrouw Zuurveen :** ja.", "mr. ir. Bea Zuurveen"),
    ])
    func `a name is known however it is written`(paragraph: String, speaker: String) throws {
        let report = try Report(Self.keys, paragraph)
        #expect(report.minutes.turns.map(report.speaker) == [speaker])
        #expect(report.messages == [])
    }

    @Test(arguments: [
        ("**Thuisbasis** vraagt.", "mr. ir. Bea Zuurveen"),
        ("Thuisbasis BV: ja.", "mr. ir. Bea Zuurveen"),
        ("**SJO**: ja.", "Đorđe Łukić"),
        ("**Jeugdkracht Oost** vraagt.", "Đorđe Łukić"),
        ("**Stichting Jeugdkracht Oost** vraagt.", "Đorđe Łukić"),
        ("**De Brug** vraagt.", "Coöperatie De Brug U.A."),
        ("Coöperatie De Brug: ja.", "Coöperatie De Brug U.A."),
        (
            "Stichting Expertisecentrum voor Jeugd, Samenleving en Opvoeding\nin Midden-Veldrade: ja.",
            "Stichting Expertisecentrum voor Jeugd, Samenleving en Opvoeding in Midden-Veldrade"
        ),
    ])
    func `an organisation is known without its legal form and by the abbreviation beside its name`(
        paragraph: String, speaker: String
    ) throws {
        let report = try Report(Self.keys, paragraph)
        #expect(report.minutes.turns.map(report.speaker) == [speaker])
        #expect(report.messages == [])
    }

    @Test func `a legal form alone, or a remark beside a name, is no name`() throws {
        let keys =
            "aanwezigen: [deelnemers: [{organisatie: Zorg (Oost)}, {organisatie: Stichting}, {organisatie: BV}]]\n"
        #expect(try Report(keys, "**Oost** ja.\n\n**BV** ja.").turns == ["BV | BV ja."])
    }

    @Test func `a chair with a form of address is one person with the member of a group`() throws {
        let people = try Report(Self.keys, "Tekst.").minutes.participants
        #expect(people.count { $0.spreker.hasSuffix("ten Have") } == 1)
        #expect(people.first { $0.offices == [.voorzitter] }?.organisation?.naam == "gemeente Veldrade")
    }

    @Test(arguments: [
        // The form of address counts with a given name or initials after it too.
        (
            "De heer F. **De Wit** vraagt.",
            "1:14: 'de heer De Wit' is geen deelnemer; 'Fleur d'Ancona-de Wit' is in dit verslag 'mevrouw'"
        ),
        ("De heer R. **Xanders** vraagt.", "1:14: 'Xanders' is geen deelnemer van deze bijeenkomst"),
        ("Later zei de heer Rob **Xanders** dat.", "1:25: 'Xanders' is geen deelnemer van deze bijeenkomst"),
        (
            "Daarop zei mevrouw B. Zuurven ja.",
            "1:20: 'B. Zuurven' is geen deelnemer van deze bijeenkomst; bedoelt u 'mr. ir. Bea Zuurveen'?"
        ),
        (
            "De heer **Van de Wal** vraagt.",
            "1:11: 'Van de Wal' is geen deelnemer van deze bijeenkomst; bedoelt u 'IJsbrand van der Wal'?"
        ),
        (
            "Zo zei de heer Van de Wal.",
            "1:16: 'Van de Wal' is geen deelnemer van deze bijeenkomst; bedoelt u 'IJsbrand van der Wal'?"
        ),
        (
            "Mevrouw **d'Anconna** vraagt.",
            "1:11: 'd'Anconna' is geen deelnemer van deze bijeenkomst; bedoelt u 'Fleur d'Ancona-de Wit'?"
        ),
        (
            "Zo zei mevrouw d’Anconna.",
            "1:16: 'd’Anconna' is geen deelnemer van deze bijeenkomst; bedoelt u 'Fleur d'Ancona-de Wit'?"
        ),
        ("De heer\u{A0}**Xanders** vraagt.", "1:11: 'Xanders' is geen deelnemer van deze bijeenkomst"),
        (
            "**De heer Xanders vraagt of het kan.**",
            "1:11: 'Xanders' is geen deelnemer van deze bijeenkomst"
        ),
    ])
    func `a name that fits nobody is a warning at the name`(paragraph: String, message: String) throws {
        let report = try Report(Self.keys, paragraph)
        #expect(report.turns == [])
        let line = report.messages.map { $0.drop { $0 != ":" } }
        let place = message.split(separator: ":")[1]
        #expect(line == [":\(place): waarschuwing[spreker-onbekend]:\(message.dropFirst(place.count + 3))"])
    }

    @Test(arguments: [
        "**De heer Van 't Hoff vraagt of het kan.**", "De heer Walter spreekt.", "Mevrouw Wals spreekt.",
        "De heer J. Xanders komt, en mevrouw A. Jorissen ook.", "De notulist noteert.",
        "Zuurveen (Thuisbasis) en Strauß (SJO): wij.", "**Jorissen en Zuurveen:** wij.",
        "Jorissen, Zuurveen: wij.",
    ])
    func `all else is neither a turn nor a mistake`(paragraph: String) throws {
        let report = try Report(Self.keys, paragraph)
        #expect(report.turns == [])
        #expect(report.messages == [])
    }
}

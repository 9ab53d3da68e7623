import Markup
import Minutes
import Testing

@Suite struct TurnTests {
    static let speakers: [(paragraph: String, speaker: String)] = [
        ("De heer **Vliegen** vraagt iets.", "Maurits Vliegen"),
        ("**Vliegen** vraagt iets.", "Maurits Vliegen"),
        ("**Maurits Vliegen** vraagt iets.", "Maurits Vliegen"),
        ("**De heer Vliegen** vraagt iets.", "Maurits Vliegen"),
        ("De heer drs. **Vliegen** vraagt iets.", "Maurits Vliegen"),
        ("Dhr. **Vliegen** vraagt iets.", "Maurits Vliegen"),
        ("Mevrouw **Van Kestel** merkt op.", "Jolien van Kestel"),
        ("Mevrouw Van **Kestel** merkt op.", "Jolien van Kestel"),
        ("Mevrouw Jolien van **Kestel** merkt op.", "Jolien van Kestel"),
        ("**van kestel** merkt op.", "Jolien van Kestel"),
        ("**Peerters** zegt iets.", "Mariëlle Peerters-Willemsen"),
        ("**Willemsen** zegt iets.", "Mariëlle Peerters-Willemsen"),
        ("**Marielle Peerters** zegt iets.", "Mariëlle Peerters-Willemsen"),
        ("Mevrouw **Peerters - Willemsen** zegt iets.", "Mariëlle Peerters-Willemsen"),
        ("**’t Hart** zegt iets.", "Anna van der Berg-'t Hart"),
        ("Mevrouw **Van der Berg** zegt iets.", "Anna van der Berg-'t Hart"),
        ("**der Berg** zegt iets.", "Anna van der Berg-'t Hart"),
        ("**J. de Vries** zegt iets.", "J. de Vries"),
        ("**Jan de Vries** zegt iets.", "J. de Vries"),
        ("De heer **De Vries** zegt iets.", "J. de Vries"),
        ("De **projectleider inkoop** licht toe.", "Ilse Kuipers"),
        ("**De projectleider inkoop** licht toe.", "Ilse Kuipers"),
        ("**Axxon** vraagt iets.", "Axxon"),
        ("**Axxon**: Er is een product.", "Axxon"),
        ("**Axxon:** Er is een product.", "Axxon"),
        ("*Axxon:* Er is een product.", "Axxon"),
        ("Axxon: Er is een product.", "Axxon"),
        ("axxon: er is een product.", "Axxon"),
        ("Lumina: Er is een product.", "Maurits Vliegen"),
        ("**Polder & Dijk** vraagt iets.", "Anna van der Berg-'t Hart"),
        ("Vliegen:", "Maurits Vliegen"),
        ("De heer Vliegen: Ja.", "Maurits Vliegen"),
        ("Maurits Vliegen (Lumina): Ja.", "Maurits Vliegen"),
        ("**Vliegen (Lumina)** vraagt iets.", "Maurits Vliegen"),
        ("De voorzitter opent.", "Gerda Spaan"),
        ("**De voorzitter** opent.", "Gerda Spaan"),
        ("De **voorzitter** opent.", "Gerda Spaan"),
        ("De voorzitter (Gerda Spaan) opent.", "Gerda Spaan"),
        ("Voorzitter: Welkom.", "Gerda Spaan"),
        ("De voorzitter geeft **Vliegen** het woord.", "Gerda Spaan"),
        ("De voorzitter **Spaan** opent.", "Gerda Spaan"),
        ("**De voorzitter Spaan** opent.", "Gerda Spaan"),
        ("De voorzitter **Vliegen** vervangt haar en opent.", "Maurits Vliegen"),
        ("**De voorzitter Vliegen** vervangt haar en opent.", "Maurits Vliegen"),
        ("De voorzitter Maurits Vliegen vervangt haar en opent.", "Maurits Vliegen"),
        ("**De voorzitter opent de vergadering.**", "Gerda Spaan"),
        ("De secretaris vat samen.", "Rika van Dooren"),
        ("De **notulist** noteert.", "notulist"),
    ]

    @Test(arguments: speakers)
    func `a paragraph that names a participant at its beginning is a turn`(
        paragraph: String, speaker: String
    ) throws {
        let report = try Report(People.keys, paragraph)
        #expect(report.minutes.turns.map(report.speaker) == [speaker])
        #expect(report.messages == [])
    }

    @Test(arguments: [
        "Desgevraagd legt de heer Vliegen uit dat het kan.",
        "De heer Vliegen vraagt iets zonder nadruk.",
        "Er is later in de zin **Vliegen** genoemd.",
        "**Axxon**-medewerker vraagt iets.",
        "Axxon-medewerker: vraagt iets.",
        "Oud-**Axxon** vraagt iets.",
        "**Vliegen**'s voorstel is goed.",
        "**Planning** en **Vliegen** zijn er.",
        "De voorzitter van de cliëntenraad opent.",
        "De voorzitters openen.",
        "De plaatsvervangend **voorzitter** opent.",
        "De heer **Bierma** was er niet.",
        "Bierma: afwezig.",
        "**Ids Bierma** was er niet.",
        "https://lumina: geen spreker.",
        "- **Vliegen** staat in een lijst.",
        "> Vliegen: staat in een aanhaling.",
        "## Vliegen: een kop",
    ])
    func `all else is no turn and no mistake`(paragraph: String) throws {
        let report = try Report(People.keys, paragraph)
        #expect(report.turns == [])
        #expect(report.messages == [])
    }

    @Test func `a turn is its paragraph with the lists and quotations right after it`() throws {
        let report = try Report(
            People.keys,
            """
            Inleiding.

            Vliegen:

            - een
            - twee

            > aanhaling

            Los.

            **Axxon** vraagt.
            ```
            code
            ```

            - geen deel
            """)
        #expect(
            report.turns == ["Maurits Vliegen | Vliegen: / een / twee / aanhaling", "Axxon | Axxon vraagt."])
        let blocks = report.minutes.turns.map(\.blocks)
        #expect(
            blocks.map { report.document.plainText(from: $0.lowerBound, to: $0.upperBound) }
                == report.minutes.turns.map(\.text))
    }
}

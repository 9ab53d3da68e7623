import Markup
import Minutes
import Records
import Testing

@Suite struct FindingTests {
    @Test(arguments: [
        ("#### Stelling 1: Het plan is leidend", "1", "Het plan is leidend", "stelling-1"),
        ("## **Stelling A:** Het plan", "A", "Het plan", "stelling-a"),
        ("### Stelling A.2: Het plan", "A.2", "Het plan", "stelling-a2"),
        ("### 3.1 Stelling 12b: Het: plan", "12b", "Het: plan", "stelling-12b"),
        ("## STELLING 1: x", "1", "x", "stelling-1"),
        ("## Stelling 4:", "4", "Stelling 4:", "stelling-4"),
    ])
    func `a heading with a label is a proposition`(
        heading: String, label: String, title: String, anchor: String
    ) throws {
        let found = try Report("", heading).minutes.propositions
        #expect(found.map(\.label) == [label])
        #expect(found.map(\.title) == [title])
        #expect(found.map(\.anchor) == [anchor])
    }

    @Test(arguments: [
        "## Stelling: zonder label", "## Stellingen 1: x", "## Stelling over zorg: x", "## Stelling 1234: x",
        "## Stelling 1 zonder dubbele punt", "Stelling 1: geen kop", "> ## Stelling 1: in een aanhaling",
    ])
    func `all else is no proposition`(body: String) throws {
        #expect(try Report("", body).minutes.propositions == [])
    }

    @Test func `responses go up to the next heading of the same or a higher level`() throws {
        let report = try Report(
            People.keys,
            """
            ### Stelling 1: Het kan

            Reacties van aanbieders:

            - Een **vette** reactie
              - met een tak
            - Nog een

            Vliegen:

            - dit hoort erbij

            > Aangehaald.

            Los.

            #### Dieper

            Ook dit.

            ### Stelling 1: Het kan niet

            ## Slot

            Niet meer.
            """)
        #expect(
            report.minutes.propositions.map(\.responses) == [
                [
                    "Een vette reactie\nmet een tak", "Nog een", "Vliegen:\ndit hoort erbij\nAangehaald.",
                    "Los.", "Ook dit.",
                ], [],
            ])
        #expect(report.minutes.propositions.map(\.anchor) == ["stelling-1", "stelling-1-2"])
    }

    @Test func `list items under a heading about agreements are agreements`() throws {
        let report = try Report(
            People.keys,
            """
            - geen afspraak

            ## Samenvatting en vervolgafspraken

            De secretaris vat samen:

            - **Gemeente**: plant vier tafels
              en twee in reserve
            - Levert een memo

              - aan de raad

            ### Verder

            1. Eerste

            > - aangehaald

            ### Besluiten en ACTIEPUNTEN

            * Tweede
            *

            ## Slot

            - ook niet
            """)
        #expect(
            report.minutes.agreements.map(\.text) == [
                "Gemeente: plant vier tafels en twee in reserve", "Levert een memo\naan de raad", "Eerste",
                "Tweede",
            ])
        let first = try #require(report.minutes.agreements.first)
        #expect(
            report.document.plainText(from: first.content.lowerBound, to: first.content.upperBound)
                == first.text)
        #expect(first.content.lowerBound == first.item + 1)
    }

    @Test func `a strong participant further on is a mention and no turn`() throws {
        let report = try Report(
            People.keys,
            "De heer **Vliegen** wijst op wat **Axxon** en mevrouw **Van Kestel** zeiden.\n\n"
                + "- ook **Zorgvuur**\n\n## **Axxon**\n"
        )
        let mentions = report.minutes.mentions.map {
            let participant = report.minutes.participants[$0.participant]
            return "\(report.document.plainText(of: $0.node)) → \(participant.spreker)"
        }
        #expect(mentions == ["Axxon → Axxon", "Van Kestel → Jolien van Kestel", "Zorgvuur → Zorgvuur"])
        #expect(report.turns.count == 1)
    }

    @Test func `the anchor of a turn comes of speaker and text alone`() throws {
        let one = try Report(
            People.keys, "**Axxon** vraagt.\n\nTekst.\n\n**Axxon** vraagt.\n\n**Axxon** zwijgt.")
        let other = try Report(People.keys, "## Kop\n\n**Axxon** zwijgt.\n\nTekst.\n\n**Axxon** vraagt.")
        // FNV-1a of 32 bits over "Axxon", U+001F and the text.
        #expect(one.minutes.turns.map(\.anchor) == ["beurt-8968b771", "beurt-8968b771-2", "beurt-2240bc0b"])
        #expect(other.minutes.turns.map(\.anchor) == ["beurt-2240bc0b", "beurt-8968b771"])
    }

    @Test func `the anchors of many turns are those of each alone`() throws {
        let body = (0..<23).map { "**Axxon** \(String(repeating: "vraagt ", count: $0 * 7 % 11)).\n\n" }
        let report = try Report(People.keys, body.joined())
        let turns = report.minutes.turns
        #expect(turns.count == 23)
        var counts: [String: Int] = [:]
        for turn in turns {
            let hash = (report.speaker(turn) + "\u{1F}" + turn.text).utf8.reduce(0x811C_9DC5 as UInt32) {
                ($0 ^ UInt32($1)) &* 0x0100_0193
            }
            let digits = String(hash, radix: 16)
            let anchor = "beurt-\(String(repeating: "0", count: 8 - digits.count))\(digits)"
            counts[anchor, default: 0] += 1
            let count = counts[anchor] ?? 0
            #expect(turn.anchor == (count == 1 ? anchor : "\(anchor)-\(count)"))
        }
    }
}

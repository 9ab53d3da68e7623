import Foundation
import Testing

/// `list` tells what needs attention, a line or an object for each.
@Suite struct ListTests {
    private static let archive = """
        -- content/site.yaml --
        naam: Proefsite
        organisatie: proef
        basis-url: https://proef.example
        reeksen:
          - id: voortgang
            titel: Voortgang
            ritme: P6M
        -- content/memos/een.md --
        ---
        titel: Eerste memo
        datum: 2022-06-01
        reeks: voortgang
        afdeling: Beleid
        reactie: {tot: 2023-05-01, via: https://proef.example/reageren}
        ---
        -- content/memos/later.md --
        ---
        titel: Memo van later
        datum: 2023-06-01
        publicatie-vanaf: 2023-06-01
        ---
        -- content/memos/concept.md --
        ---
        titel: Memo in concept
        datum: 2023-03-01
        concept: ja
        reactie: {via: https://proef.example/reageren}
        ---
        -- content/consultaties/overleg.md --
        ---
        titel: Overleg
        datum: 2023-01-10
        vorm: overleg
        afspraken:
          - tekst: De gemeente stuurt de *cijfers*.
            wie: proef
            termijn: 2023-03-31
          - tekst: Iemand belt.
        ---
        ## Vragen

        Vraag: Wanneer komt het bestek?

        ## Actiepunten

        - Het verslag gaat naar de raad.
        -- content/trajecten/inkoop.yaml --
        titel: Inkoop
        planning:
          - mijlpaal: Aankondiging
            wanneer: 2023-02-01
          - mijlpaal: Besluit
            wanneer: 2023-01-01
            gereed: 2023-01-01
          - mijlpaal: Gunning
            wanneer: 2023-12-01
        -- content/trajecten/vroeger.yaml --
        titel: Vroeger
        planning:
          - mijlpaal: Aankondiging van toen
            wanneer: 2017-02-01
        reactie: {via: https://proef.example/reageren}
        datum: 2017-01-01
        -- content/trajecten/inkoop-vragen.yaml --
        titel: Vragen
        vragen:
          - vraag: Wat is het plafond?
          - vraag: Wat is de looptijd?
            antwoord: Drie jaar.
        -- content/raadsstukken/programma.yaml --
        titel: Programma
        stukken:
          - id: plan
            product: Het plan
            verwacht: 2023-02
          - product: Later
            verwacht: 2023-12
        -- content/toezeggingen.yaml --
        - id: overzicht
          tekst: Er komt een overzicht.
          door: wethouder Proef
          datum: 2022-02-01
          termijn: 2022
        - tekst: Er komt een plan.
          door: het college
          datum: 2022-02-01
        """

    private func run(_ arguments: String...) async throws -> Command.Result {
        let site = try SmallSite(Self.archive)
        return try await Command.run(["list", "--as-of", "2023-04-05"] + arguments, in: site.path)
    }

    @Test(arguments: [
        (
            "overdue",
            """
            2022-12-01  125d  reeks       content/site.yaml:5                  Beleid           Voortgang
            2022        95d   toezegging  content/toezeggingen.yaml:1          wethouder Proef  \
            Er komt een overzicht.
            2023-02     36d   raadsstuk   content/raadsstukken/programma.yaml:3  gemeente Proef   Het plan
            2023-03-31  5d    afspraak    content/consultaties/overleg.md:6    gemeente Proef   \
            De gemeente stuurt de cijfers.
            """
        ),
        (
            "open",
            """
            2023-02-01  -  mijlpaal    content/trajecten/inkoop.yaml:3  gemeente Proef  Aankondiging
            2023-05-01  -  reactie     content/memos/een.md:2  Beleid  Eerste memo
            -  -  afspraak    content/consultaties/overleg.md:9  -  Iemand belt.
            -  -  afspraak    content/consultaties/overleg.md:17  -  Het verslag gaat naar de raad.
            -  -  toezegging  content/toezeggingen.yaml:6  het college  Er komt een plan.
            -  -  reactie     content/trajecten/vroeger.yaml:1  gemeente Proef  Vroeger
            """
        ),
        ("embargo", "2023-06-01  -  memo  content/memos/later.md:2  gemeente Proef  Memo van later"),
        ("draft", "2023-03-01  -  memo  content/memos/concept.md:2  gemeente Proef  Memo in concept"),
        (
            "unanswered",
            """
            -  -  vraag  content/consultaties/overleg.md:13  gemeente Proef  Wanneer komt het bestek?
            -  -  vraag  content/trajecten/inkoop-vragen.yaml:3  gemeente Proef  Wat is het plafond?
            """
        ),
    ])
    func aListHasALineForEach(_ list: String, _ expected: String) async throws {
        let result = try await run(list)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(Self.cells(result.output) == Self.cells(expected))
        // Every column but the last begins at the same place on every line.
        let places = result.output.split(separator: "\n").map { $0.distance(of: "content/") }
        #expect(Set(places).count == 1)
    }

    /// The lines with one sign between columns, however wide these are.
    private static func cells(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty }
        }
    }

    @Test func programsGetEveryKeyOfEveryEntry() async throws {
        let result = try await run("overdue", "--format", "json")
        #expect(
            result.output.hasPrefix(
                """
                {
                  "lijst": "overdue",
                  "peildatum": "2023-04-05",
                  "zaken": [
                    {
                      "soort": "reeks",
                      "id": "reeksen/voortgang",
                      "titel": "Voortgang",
                      "termijn": "2022-12-01",
                      "dagen-te-laat": 125,
                      "wie": "Beleid",
                      "pad": "memos/een/",
                      "bestand": "content/site.yaml",
                      "regel": 5
                    },
                    {
                      "soort": "toezegging",
                      "id": "toezeggingen/overzicht",
                      "titel": "Er komt een overzicht.",
                      "termijn": "2022",
                      "dagen-te-laat": 95,
                      "wie": "wethouder Proef",
                      "pad": "toezeggingen/#toezegging-overzicht",
                      "bestand": "content/toezeggingen.yaml",
                      "regel": 1
                    },
                """))
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let entries = try #require(object?["zaken"] as? [[String: Any]])
        #expect(entries.map { $0["id"] as? String }.suffix(2).first == "raadsstukken/programma#plan")
        #expect(entries.allSatisfy { $0.count == 9 })
    }

    @Test func anEmptyListIsFine() async throws {
        let site = try SmallSite()
        #expect(try await site.run("list", "overdue") == Command.Result(status: 0, output: "", errors: ""))
        let json = try await Command.run(
            ["list", "draft", "--format", "json", "--as-of", "2023-04-05"], in: site.path)
        #expect(
            json.output == """
                {
                  "lijst": "draft",
                  "peildatum": "2023-04-05",
                  "zaken": []
                }

                """)
    }

    @Test func errorsInTheContentLeaveNoListAndWarningsDo() async throws {
        let broken = try await SmallSite("-- content/memos/a.md --\n\(SmallSite.broken)").run("list", "open")
        #expect(broken.status == 1)
        #expect(broken.output == "")
        #expect(broken.errors.hasPrefix("content/memos/a.md:3:8: fout[datum-ongeldig]: "))
        let doubtful = try await SmallSite("-- content/memos/a.md --\n\(SmallSite.doubtful)").run(
            "list", "open")
        #expect(doubtful == Command.Result(status: 0, output: "", errors: ""))
    }

    @Test func anotherListIsWrongUse() async throws {
        let result = try await run("late")
        #expect(result.status == 2)
        #expect(result.errors.contains("overdue"))
    }
}

extension Substring {
    /// How many characters stand before a text.
    fileprivate func distance(of text: String) -> Int? {
        range(of: text).map { distance(from: startIndex, to: $0.lowerBound) }
    }
}

import Foundation
import Testing

/// `/toezeggingen/` tells what was promised to the council, where, and what became of it.
@Suite struct PromiseRegisterTests {
    private static let archive = """
        -- content/consultaties/raad.md --
        ---
        titel: Overleg met de raad
        datum: 2023-01-10
        vorm: overleg
        ---
        Tekst.
        -- content/memos/antwoord.md --
        ---
        titel: Memo met het antwoord
        datum: 2023-03-01
        ---
        -- content/raadsstukken/programma.yaml --
        titel: Programma
        stukken:
          - product: Stuk
            geleverd: 2023-01-01
        -- content/toezeggingen.yaml --
        - id: open
          tekst: Er komt een rapport over de [cijfers](memos/antwoord.md).
          door: gemeente-proef
          datum: 2023-01-10
          waar: consultaties/raad
          termijn: 2023-06
        - id: te-laat
          tekst: Er komt een plan.
          door: wethouder Proef
          datum: 2023-01-09
          waar: commissie Samenleving
          termijn: 2023-02
        - id: klaar
          tekst: Er komt een memo.
          door: wethouder Proef
          datum: 2022-12-01
          waar: consultaties/raad
          status: afgedaan
          afgedaan-met: [memos/antwoord, raadsstukken/programma]
          afgedaan-op: 2023-03-01
        """

    @Test func whatIsLateComesFirstAndWhatIsFulfilledStays() async throws {
        let site = try await BuiltSite(Self.archive)
        #expect(site.messages == [])
        let page = site.main("toezeggingen/index.html")
        let anchors = ["te-laat", "open", "klaar"].map { "id=\"toezegging-\($0)\"" }
        let places = try anchors.map { try #require(page.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
        for state in ["te-laat", "open", "afgedaan"] {
            #expect(page.contains("<section class=\"standgroep\" id=\"\(state)\">"), "\(state)")
        }
        #expect(page.contains("href=\"../memos/antwoord/\">Memo met het antwoord</a>"))
        #expect(page.contains("href=\"../raadsstukken/programma/\">Programma</a>"))
        #expect(page.contains("Afgedaan op: 1 maart 2023"))
    }

    @Test func whereAPromiseWasMadeIsALinkToTheRecordOrWords() async throws {
        let page = try await BuiltSite(Self.archive).main("toezeggingen/index.html")
        #expect(page.contains("Waar: <a href=\"../consultaties/raad/\">Overleg met de raad</a>"))
        #expect(page.contains("Waar: commissie Samenleving"))
    }

    @Test func aRecordShowsThePromisesThatItAnswers() async throws {
        let site = try await BuiltSite(Self.archive)
        for path in ["memos/antwoord", "raadsstukken/programma"] {
            let page = site.main("\(path)/index.html")
            #expect(page.contains("<h2>Antwoord op deze toezeggingen</h2>"), "\(path)")
            #expect(page.contains("Er komt een memo."), "\(path)")
            #expect(page.contains("href=\"../../toezeggingen/#toezegging-klaar\""), "\(path)")
            #expect(!page.contains("Er komt een plan."), "\(path)")
            let twin = try #require(site.files["\(path)/index.json"])
            #expect(twin.contains("\"beantwoorde-toezeggingen\": ["), "\(path)")
        }
    }

    @Test func aReportShowsThePromisesThatWereMadeThere() async throws {
        let site = try await BuiltSite(Self.archive)
        let page = site.main("consultaties/raad/index.html")
        #expect(page.contains("<h2>Hier toegezegd</h2>"))
        #expect(page.contains("href=\"../../toezeggingen/#toezegging-open\""))
        #expect(page.contains("href=\"../../toezeggingen/#toezegging-klaar\""))
        #expect(!page.contains("toezegging-te-laat"))
        // A link in a promise is one from the register's own file.
        #expect(page.contains("href=\"../../memos/antwoord/\">cijfers</a>"))
        let twin = try #require(site.files["consultaties/raad/index.json"])
        #expect(twin.contains("\"gedane-toezeggingen\": ["))
        #expect(twin.contains("\"waar\": \"consultaties/raad\""))
    }

    @Test(arguments: [
        (
            "consultaties/raat",
            [
                "content/toezeggingen.yaml:4:9: verwijzing-onbekend: 'waar: consultaties/raat' bestaat niet; "
                    + "bedoelt u 'consultaties/raad'? — verwijs naar een id dat bestaat"
            ]
        ),
        ("raad/commissie", []), ("memo's/raad", []), ("consultaties/raad en commissie", []),
    ])
    func aPlaceThatIsWrittenAsAnIDMustBeARecord(_ place: String, _ messages: [String]) async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/raad.md --
            ---
            titel: Overleg met de raad
            datum: 2023-01-10
            vorm: overleg
            ---
            -- content/toezeggingen.yaml --
            - tekst: Er komt een rapport.
              door: wethouder
              datum: 2023-01-10
              waar: \(place)
            """)
        #expect(site.messages == messages)
    }

    @Test(arguments: [("2023-06-30", "open"), ("2023-07-01", "te-laat")])
    func aPromiseIsLateOnTheDayAfterItsTerm(_ day: String, _ state: String) async throws {
        let site = try await BuiltSite(Self.archive, asOf: day)
        let page = site.main("toezeggingen/index.html")
        let item = "id=\"toezegging-open\" data-stand=\"\(state)\" data-van=\"van-gemeente-proef\""
        #expect(page.contains(item))
    }
}

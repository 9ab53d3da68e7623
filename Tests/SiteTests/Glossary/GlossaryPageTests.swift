import Testing

/// `/begrippen/` tells what words mean and where they are used, and its author what is missing.
@Suite struct GlossaryPageTests {
    private static func site(_ glossary: String, memos: Int = 1, text: String) async throws -> BuiltSite {
        let files = (1...memos).map { number in
            """
            -- content/memos/memo-\(number).md --
            ---
            titel: Memo \(number)
            datum: 2023-01-\(number < 10 ? "0" : "")\(number)
            ---
            \(text)
            """
        }
        return try await BuiltSite(
            files.joined(separator: "\n") + "\n-- content/begrippen.yaml --\n" + glossary)
    }

    @Test func theNewestPagesThatUseATermAreNamed() async throws {
        let site = try await Self.site(
            "- {term: Perceel, definitie: Een deel.}", memos: 14, text: "Een perceel.")
        let page = site.main("begrippen/index.html")
        #expect(
            page.contains("<summary>Gebruikt op 14 pagina’s<span class=\"alleen-voorlezen\">: Perceel</span>")
        )
        let links = page.matches(of: #/<li><a href="\.\.\/memos\/[^"]*">([^<]*)<\/a>/#).map { String($0.1) }
        #expect(links == (3...14).reversed().map { "Memo \($0)" })
        #expect(page.contains("<li>en nog 2 pagina’s</li>"))
        #expect(site.files["begrippen/index.json"]?.contains("\"memos/memo-14/\"") == true)
        #expect(site.messages + site.notes == [])
    }

    @Test func anAbbreviationLeadsToItsTerm() async throws {
        let site = try await Self.site(
            """
            - {term: Wet langdurige zorg, afkorting: Wlz, definitie: Een wet., aliassen: [WLZ, langdurige zorg]}
            - {term: Aanbieder, definitie: Wie zorg geeft.}
            """, text: "Een aanbieder van de WLZ.")
        let page = site.main("begrippen/index.html")
        let terms = page.matches(of: #/<div id="([^"]*)"><dt>([^<]*)</#).map { "\($0.1) \($0.2)" }
        #expect(
            terms == [
                "aanbieder Aanbieder", "wet-langdurige-zorg Wet langdurige zorg (Wlz)",
                "zie~wet-langdurige-zorg Wlz",
            ])
        #expect(page.contains("<p>Zie <a href=\"#wet-langdurige-zorg\">Wet langdurige zorg</a></p>"))
        #expect(page.contains("<p class=\"bijzaak\">Ook: WLZ; langdurige zorg</p>"))
        #expect(site.messages + site.notes == [])
    }

    @Test(
        "A word in capitals is told when it recurs, unless it is a name, a code, a number or a term",
        arguments: [
            ("PGB PGB-houder", 0), ("Een PGB, een PGB.", 0), ("Een PGB, een PGB, het PGB.", 1),
            ("ZE: ZE, ZE en ZE.", 0), ("II, II en II", 0), ("EU, EU en EU", 0), ("NPO, NPO, NPO", 0),
            ("Het *PGB*, **PGB** en\nPGB's of PGB", 1), ("De P1, P1 en P1", 0),
        ])
    func unexplained(text: String, count: Int) async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2023-01-10
            ---
            Een perceel. \(text)
            -- content/begrippen.yaml --
            - {term: Perceel, definitie: Een deel., aliassen: [NPO-middelen]}
            -- content/organisaties.yaml --
            - {id: gemeente-proef, naam: gemeente Proef}
            - {id: zorg-een, naam: Zorg Een, aliassen: [ZE]}
            """)
        #expect(site.notes.count { $0.contains("afkorting-onbekend") } == count)
        #expect(site.notes.count == count)
    }

    @Test func anAgreementThatTwoPagesShowCountsOnce() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/x.md --
            ---
            titel: Overleg
            datum: 2023-01-10
            vorm: overleg
            afspraken:
              - tekst: Een stuk over het PGB en het PGB in een perceel.
            ---
            -- content/begrippen.yaml --
            - {term: Perceel, definitie: Een deel.}
            """)
        #expect(site.files["afspraken/index.html"]?.contains("gebruik~perceel") == true)
        #expect(site.messages + site.notes == [])
    }

    @Test func withoutAGlossaryNothingIsTold() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2023-01-10
            ---
            PGB, PGB en PGB.
            """)
        #expect(site.messages + site.notes == [])
        #expect(site.files["begrippen/index.html"] == nil)
    }
}

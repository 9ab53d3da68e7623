import Testing

/// Index pages of sections say what they hold.
@Suite struct SectionTests {
    @Test func anIntroductionGivesTitleSummaryAndDescription() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/index.md --
            ---
            titel: Brieven van het college
            samenvatting: Alles wat het college *schreef*.
            ---
            Zie ook [de eerste](x.md).
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            """)
        #expect(site.messages == [])
        let page = site.files["memos/index.html"] ?? ""
        #expect(page.contains("<title>Brieven van het college – Proefsite</title>"))
        #expect(page.contains("<meta name=\"description\" content=\"Alles wat het college schreef.\">"))
        #expect(page.contains("<p>Alles wat het college <em>schreef</em>.</p>"))
        #expect(page.contains("memos/x/\">de eerste</a>"))
        #expect(site.main("index.html").contains(">Brieven van het college</a>"))
        #expect(site.files["memos/x/index.html"]?.contains(">Brieven van het college</a></li>") == true)
    }

    @Test(arguments: [
        ("begrippen", "- {term: Perceel, definitie: Deel.}"),
        ("toezeggingen", "- {tekst: Melden, door: college, datum: 2022-12-20, status: open}"),
    ])
    func registersHaveIntroductionsToo(_ name: String, _ register: String) async throws {
        let site = try await BuiltSite(
            """
            -- content/\(name)/index.md --
            ---
            titel: Eigen titel
            ---
            Lees [dit](../over.md).
            -- content/over.md --
            ---
            titel: Over
            ---
            -- content/\(name).yaml --
            \(register)
            """)
        #expect(site.messages == [])
        #expect(site.main("\(name)/index.html").contains("<h1>Eigen titel</h1>"))
        #expect(site.main("\(name)/index.html").contains("<a href=\"../over/\">dit</a>"))
    }

    @Test func listsCountWhatTheyHold() async throws {
        let site = try await BuiltSite(
            """
            -- content/projecten.yaml --
            - {code: a, naam: Een}
            """)
        #expect(site.main("organisaties/index.html").contains("<p class=\"bijzaak\">2 organisaties</p>"))
        #expect(site.main("projecten/index.html").contains("<p class=\"bijzaak\">1 project</p>"))
    }
}

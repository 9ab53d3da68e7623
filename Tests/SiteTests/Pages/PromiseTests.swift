import Testing

/// What was promised, planned or asked says where, as of when and how.
@Suite struct PromiseTests {
    @Test func aSeriesNamesTheDocumentThatPromisedIt() async throws {
        let site = try await BuiltSite(
            """
            -- content/site.yaml --
            \(BuiltSite.site)
            reeksen:
              - {id: voortgang, titel: Voortgang, ritme: P6M, beloofd-in: besluit}
            -- content/memos/besluit.md --
            ---
            titel: Besluit
            datum: 2022-01-10
            ---
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            reeks: voortgang
            nummer: 1
            ---
            """)
        #expect(site.messages == [])
        #expect(
            site.main("memos/x/index.html").contains(
                "<p>Beloofd in <a href=\"../../memos/besluit/\">Besluit</a></p>"))
        #expect(site.files["memos/x/index.json"]?.contains("\"beloofd-in\": \"memos/besluit\"") == true)
    }

    @Test func anEmbeddedPlanningSaysAsOfWhen() async throws {
        let site = try await BuiltSite(
            """
            -- content/over.md --
            ---
            titel: Over
            ---
            ::planning{traject=t}
            -- content/trajecten/t.yaml --
            titel: Inkoop
            planning:
              - {mijlpaal: Gunning, wanneer: 2023-06}
            """)
        #expect(
            site.main("over/index.html").contains("<span class=\"bijschrift\">Stand op 5 april 2023</span>"))
    }

    @Test func theHomePageSaysHowToReactWhereThereIsNoTerm() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            reactie:
              via: https://proef.example/reageren
            ---
            """)
        let home = site.main("index.html")
        #expect(home.contains("<span>zonder einddatum</span>"))
        #expect(home.contains("<p class=\"item-toelichting\">Reageer via proef.example</p>"))
    }
}

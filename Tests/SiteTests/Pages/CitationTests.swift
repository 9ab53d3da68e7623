import Foundation
import Testing

/// A link in any text of a record counts as a reference to the page that it leads to.
@Suite struct CitationTests {
    @Test func linksInValuesOfRecordsCount() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            -- content/trajecten/t.yaml --
            titel: Inkoop
            planning:
              - {mijlpaal: Gunning, wanneer: 2023-06, toelichting: "Zie [het memo](/memos/x/)."}
            -- content/indicatoren/i.yaml --
            titel: Cijfers
            eenheid: mensen
            toelichting: "Zie [het memo](/memos/x/)."
            reeksen:
              - {naam: Alle, waarden: [{periode: 2022, waarde: 1}]}
            """)
        #expect(site.messages == [])
        let page = site.main("memos/x/index.html")
        let citing = page.components(separatedBy: "verwijzen-hiernaar").dropFirst().joined()
        #expect(citing.contains(">Inkoop</a>") && citing.contains(">Cijfers</a>"))
    }
}

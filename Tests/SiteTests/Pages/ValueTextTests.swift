import Testing

/// Markdown in values of records: its notes and tables fit with all else on the page.
@Suite struct ValueTextTests {
    private static let memo = """
        -- content/memos/x.md --
        ---
        titel: Memo
        datum: 2022-12-20
        samenvatting: |
          In het kort.[^1]

          [^1]: Noot bij de samenvatting.
        reactie:
          via: reacties@proef.example
          toelichting: |
            Reageer hier.[^1]

            [^1]: Noot bij het reageren.
        ---
        Tekst.[^1]

        [^1]: Noot bij de tekst.
        """

    @Test func notesOfAValueStandBelowItWithIdsOfTheirOwn() async throws {
        let site = try await BuiltSite(Self.memo)
        #expect(site.messages == [])
        let page = site.main("memos/x/index.html")
        let ids = page.matches(of: /id="([^"]*voetnoot[^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(ids.count == 6)
        for link in page.matches(of: /href="#([^"]*)"/) { #expect(page.contains("id=\"\(link.1)\"")) }
        #expect(
            page.contains(
                """
                <p>In het kort.<sup><a href="#w1~voetnoot-1" id="w1~voetnootverwijzing-1" role="doc-noteref" \
                aria-label="Voetnoot 1">1</a></sup></p>

                <div class="voetnoten voetnoten-bij-waarde" role="doc-endnotes" aria-label="Voetnoten">
                <ol>
                <li id="w1~voetnoot-1">
                <p>Noot bij de samenvatting.
                """))
    }

    @Test func notesOfDefinitionsAndPledgesAreWholeInListsToo() async throws {
        let site = try await BuiltSite(
            """
            -- content/begrippen.yaml --
            - term: Eerste
              definitie: "Woord.[^1]\\n\\n[^1]: Noot een."
            - term: Tweede
              definitie: "Woord.[^1]\\n\\n[^1]: Noot twee."
            -- content/toezeggingen.yaml --
            - tekst: "Beloofd.[^1]\\n\\n[^1]: Noot drie."
              door: college
              datum: 2022-12-20
              status: open
            """)
        #expect(site.messages == [])
        for path in ["begrippen/index.html", "toezeggingen/index.html"] {
            let page = site.main(path)
            for link in page.matches(of: /href="#([^"]*)"/) { #expect(page.contains("id=\"\(link.1)\"")) }
        }
        #expect(site.main("begrippen/index.html").contains("id=\"w2~voetnoot-1\""))
        #expect(site.main("toezeggingen/index.html").contains("Noot drie."))
    }

    @Test func tablesAreNumberedThroughThePage() async throws {
        let table = "| a | b |\\n| --- | --- |\\n| 1 | 2 |"
        let site = try await BuiltSite(
            """
            -- content/projecten.yaml --
            - code: p1
              naam: Project
              toelichting: "\(table)\\n\\nEn.[^1]\\n\\n[^1]: Noot.\\n\\n    \(table.replacing("\\n", with: "\\n    "))"
            -- content/begrippen.yaml --
            - term: Eerste
              definitie: "\(table)"
            - term: Tweede
              definitie: "\(table)"
            """)
        #expect(site.messages == [])
        func numbers(_ path: String) -> [String] {
            site.main(path).matches(of: /aria-label="Tabel (\d+)"/).map { String($0.1) }
        }
        #expect(numbers("projecten/p1/index.html") == ["1", "2"])
        #expect(numbers("begrippen/index.html") == ["1", "2"])
    }
}

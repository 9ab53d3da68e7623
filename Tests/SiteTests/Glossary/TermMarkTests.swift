import Foundation
import Testing

/// The first use of a term on a page is marked, explained at its end, and nowhere else.
@Suite struct TermMarkTests {
    private static let glossary = """
        -- content/begrippen.yaml --
        - term: Wet langdurige zorg
          afkorting: Wlz
          definitie: Een wet. Zie [de site](/).
          bron: Staatsblad
        - term: Perceel
          definitie: Een deel van een opdracht.
          aliassen: [percelen]
        """

    private static func site(_ files: String) async throws -> BuiltSite {
        try await BuiltSite(files + "\n" + glossary)
    }

    private static func memo(_ text: String, keys: String = "") async throws -> BuiltSite {
        try await site(
            """
            -- content/memos/x.md --
            ---
            titel: Memo over de Wlz
            datum: 2023-01-10
            samenvatting: Over de Wlz en percelen.
            \(keys)---
            \(text)
            """)
    }

    /// The text of a page with its terms between `‹` and `›`, without other tags.
    private static func marks(_ page: String) -> [String] {
        page.matches(of: #/<a class="begrip"[^>]*>([^<]*)<\/a>( <span class="voluit">([^<]*)<\/span>)?/#).map
        { match in
            String(match.1) + (match.3.map { " \($0)" } ?? "")
        }
    }

    @Test func theFirstUseIsALinkToItsMeaning() async throws {
        let site = try await Self.memo("De Wlz kent percelen. De Wlz en een perceel.")
        let page = site.main("memos/x/index.html")
        #expect(
            page.contains(
                """
                De <a class="begrip" role="doc-glossref" href="#begrip~wet-langdurige-zorg" \
                id="gebruik~wet-langdurige-zorg">Wlz</a> <span class="voluit">(Wet langdurige zorg)</span> kent \
                <a class="begrip" role="doc-glossref" href="#begrip~perceel" id="gebruik~perceel">percelen</a>. \
                De Wlz en een perceel.</p>
                """))
        #expect(
            page.contains(
                """
                <div id="begrip~wet-langdurige-zorg"><dt>Wet langdurige zorg (Wlz)</dt>
                <dd><p>Een wet. Zie <a href="../../">de site</a>.</p>

                <p class="bijzaak">Bron: Staatsblad</p>
                <p class="begrip-verder wegwijs"><a role="doc-backlink" href="#gebruik~wet-langdurige-zorg">Terug naar de tekst\
                <span class="alleen-voorlezen">: Wet langdurige zorg</span></a> \
                <a href="../../begrippen/#wet-langdurige-zorg">In de begrippenlijst\
                <span class="alleen-voorlezen">: Wet langdurige zorg</span></a></p>
                </dd></div>
                """))
        #expect(page.contains("<div class=\"samenvatting\"><p>Over de Wlz en percelen.</p>"))
    }

    @Test(
        arguments: [
            ("Wlz (Wet langdurige zorg)", ["Wlz"]), ("De Wet langdurige zorg (Wlz)", ["Wet langdurige zorg"]),
            ("Een perceel.\n\n:begrip[stukken]{term=perceel} en percelen", ["perceel", "stukken"]),
            (":begrip[Wlz] of de Wlz", ["Wlz (Wet langdurige zorg)"]),
            (
                "## Perceel\n\n::begrippen{termen=perceel}\n\nEen perceel en de Wlz",
                ["Wlz (Wet langdurige zorg)"]
            ),
            ("Een perceel.\n\n::begrippen", ["perceel"]),
            ("## :begrip[perceel]\n\n[:begrip[perceel]](/)", []),
            ("Een weg:lak[perceel Wlz]{grond=5.1.2e}gelakt stuk", []),
        ] as [(String, [String])])
    func howOften(text: String, expected: [String]) async throws {
        let site = try await Self.memo(text)
        #expect(Self.marks(site.main("memos/x/index.html")) == expected)
        #expect(site.messages == [])
    }

    @Test func theOrderIsThatOfThePageAndNotOfTheFiles() async throws {
        let site = try await Self.site(
            """
            -- content/consultaties/x.md --
            ---
            titel: Overleg
            datum: 2023-01-10
            vorm: overleg
            aanwezigen:
              - groep: Over een perceel
                deelnemers: [{naam: Anna Perceel, organisatie: zorg-een}, {naam: Bea Bos, organisatie: zorg-een}]
            afspraken:
              - tekst: Een stuk over percelen.
            ---
            **Anna Perceel**: Perceel vraagt naar de Wlz.

            De heer **Bos** vraagt naar percelen.
            """)
        let page = site.main("consultaties/x/index.html")
        #expect(Self.marks(page) == ["percelen", "Wlz (Wet langdurige zorg)"])
        let first = try #require(page.range(of: "class=\"begrip\"")).lowerBound
        let text = try #require(page.range(of: "beurten-tekst")).lowerBound
        #expect(first < text)
    }

    @Test func whatIsNoPageHasNoMarks() async throws {
        let site = try await Self.memo("De Wlz kent percelen.")
        for (path, file) in site.files where !path.hasSuffix(".html") {
            #expect(!file.contains("begrip~") && !file.contains("class=\"voluit"), "\(path)")
        }
        #expect(site.files.values.allSatisfy { !$0.utf8.contains(1) })
        #expect(Self.marks(site.main("begrippen/index.html")) == [])
        #expect(Self.marks(site.main("memos/index.html")) == [])
    }

    @Test func aTextInAnotherLanguageIsLeftAlone() async throws {
        let site = try await Self.memo("The Wlz has a perceel.", keys: "taal: en\n")
        #expect(Self.marks(site.main("memos/x/index.html")) == [])
    }

    @Test func aNameThatIsWithheldIsNotInAnExplanation() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/x.md --
            ---
            titel: Overleg
            datum: 2023-01-10
            vorm: overleg
            aanwezigen:
              - groep: Inwoners
                deelnemers: [{naam: Anna Geheim, rol: inwoner, openbaar: nee}]
            ---
            **Anna Geheim**: wat zegt Anna Geheim en :lak[Bea]{grond=5.1.2e}?
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2023-01-10
            ---
            De aanpak en de rest.
            -- content/begrippen.yaml --
            - term: Aanpak
              definitie: Bedacht door Anna Geheim en :lak[Bea Bos]{grond=5.1.2e}.
              aliassen: [Anna Geheim]
            - term: Bea
              definitie: Een naam.
            """)
        let all = site.files.values.joined()
        #expect(!all.contains("Geheim"))
        #expect(!all.contains("Bea Bos"))
        #expect(site.main("memos/x/index.html").contains("begrip~aanpak"))
    }

    @Test func aThemeWithoutPlaceLinksToTheGlossary() async throws {
        let site = try await Self.site(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2023-01-10
            ---
            De Wlz.
            -- templates/pages/memo.html --
            <!doctype html>
            <html lang="nl"><head><title>x</title></head><body><main>{{{tekst}}}</main></body></html>
            """)
        #expect(site.main("memos/x/index.html").contains("href=\"../../begrippen/#wet-langdurige-zorg\""))
    }
}

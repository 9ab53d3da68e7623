import Testing

/// A page in another language than the site's says which parts are in which.
@Suite struct LanguageTests {
    private static let site = """
        -- content/memos/x.md --
        ---
        titel: Letter to providers
        datum: 2022-12-20
        taal: en
        samenvatting: In short.
        ---
        Text.[^1]

        ::planning{traject=t}

        [^1]: A note.
        -- content/memos/y.md --
        ---
        titel: Memo
        datum: 2022-12-21
        ---
        -- content/trajecten/t.yaml --
        titel: Inkoop
        planning:
          - {mijlpaal: Gunning, wanneer: 2023-06}
        """

    @Test func theFrameSpeaksTheLanguageOfTheSiteAndTheContentItsOwn() async throws {
        let site = try await BuiltSite(Self.site)
        #expect(site.messages == [])
        let page = site.files["memos/x/index.html"] ?? ""
        for part in [
            "<html lang=\"nl\">", "<title lang=\"en\">", "<meta property=\"og:locale\" content=\"en_GB\">",
            "<h1 lang=\"en\">", "<div class=\"samenvatting\" lang=\"en\">",
            "<div class=\"tekst\" lang=\"en\">",
            "<div lang=\"nl\">\n<div class=\"deel planning\">", "Footnotes", "\"inLanguage\":\"en\"",
        ] {
            #expect(page.contains(part), "\(part)")
        }
    }

    @Test func listsAndNeighboursMarkItsTitle() async throws {
        let site = try await BuiltSite(Self.site)
        let link = "hreflang=\"en\" lang=\"en\">Letter to providers</a>"
        #expect(site.main("memos/index.html").contains(link))
        #expect(
            site.main("memos/index.html").contains("<p class=\"item-samenvatting\" lang=\"en\">In short.</p>")
        )
        #expect(site.main("memos/y/index.html").contains(link))
        #expect(site.main("index.html").contains(link))
    }

    @Test func aPageInTheLanguageOfTheSiteNeedsNoMark() async throws {
        let site = try await BuiltSite(Self.site.replacing("taal: en", with: "taal: nl"))
        let page = site.files["memos/x/index.html"] ?? ""
        #expect(page.matches(of: /lang="/).count == 1)
        #expect(page.contains("<meta property=\"og:locale\" content=\"nl_NL\">"))
    }
}

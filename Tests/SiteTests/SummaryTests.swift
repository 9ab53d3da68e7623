import Testing

/// Summaries are Markdown, however plain most of them are.
@Suite struct SummaryTests {
    @Test(arguments: [
        ("Drie woorden, 24/7 en (ja).", "<p>Drie woorden, 24/7 en (ja).</p>\n"),
        ("Van 2022--2023 en verder...", "<p>Van 2022–2023 en verder…</p>\n"),
        ("Cliënt en zorg -- niet 'zomaar'", "<p>Cliënt en zorg – niet ‘zomaar’</p>\n"),
        ("Met *nadruk* & meer", "<p>Met <em>nadruk</em> &amp; meer</p>\n"),
        ("1. Eerste", "<ol>\n<li>Eerste</li>\n</ol>\n"),
        ("Eerste regel  \\nTweede", "<p>Eerste regel<br>\nTweede</p>\n"),
        ("Slot ", "<p>Slot</p>\n"),
    ])
    func aSummaryIsRendered(_ markdown: String, _ html: String) async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            samenvatting: "\(markdown)"
            ---
            """)
        #expect(site.messages == [])
        #expect(site.main("memos/x/index.html").contains("<div class=\"samenvatting\">\(html)</div>"))
    }
}

import Testing

/// Links in Markdown lead somewhere, as seen from the page that they stand on.
@Suite struct LinkTests {
    private static func site(linking destination: String) async throws -> BuiltSite {
        try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            Zie [dit](\(destination)).

            ## Aanleiding
            -- content/over/index.md --
            ---
            titel: Over
            ---
            ## Waarom
            -- content/over/folder.pdf --
            %PDF
            """)
    }

    @Test(arguments: [
        ("/over/", "../../over/"),
        ("/over", "../../over/"),
        ("/over/index.html", "../../over/"),
        ("../over/index.md", "../../over/"),
        ("over", "../../over/"),
        ("/over/#waarom", "../../over/#waarom"),
        ("#aanleiding", "#aanleiding"),
        ("/", "../../"),
        ("/memos/", "../../memos/"),
        ("/over/folder.pdf", "../../over/folder.pdf"),
        ("https://proef.example/over/", "../../over/"),
        ("https://elders.example/over/", "https://elders.example/over/"),
        ("mailto:raad@proef.example", "mailto:raad@proef.example"),
    ])
    func aLinkIsFollowed(_ written: String, _ expected: String) async throws {
        let site = try await Self.site(linking: written)
        #expect(site.messages.filter { !$0.contains("persoonsgegeven") } == [])
        #expect(site.main("memos/x/index.html").contains("<a href=\"\(expected)\">dit</a>"))
    }

    @Test(arguments: [
        (
            "/ovr/",
            "koppeling-onbekend: de koppeling naar '/ovr/' leidt nergens heen; bedoelt u '/over/'?"
                + " — verbeter het adres, of haal de koppeling weg"
        ),
        (
            "#aanleidig",
            "koppeling-anker: op deze pagina is geen anker 'aanleidig'; bedoelt u 'aanleiding'? — verbeter het deel na '#'"
        ),
        (
            "/over/#warom",
            "koppeling-anker: op '/over/' is geen anker 'warom'; bedoelt u 'waarom'? — verbeter het deel na '#'"
        ),
    ])
    func aLinkToNothingIsAnErrorAtItsPlace(_ written: String, _ expected: String) async throws {
        let site = try await Self.site(linking: written)
        #expect(site.messages == ["content/memos/x.md:5:5: \(expected)"])
    }

    @Test func whoIsLinkedToShowsWhoLinks() async throws {
        let site = try await Self.site(linking: "/over/")
        #expect(site.main("over/index.html").contains("href=\"../memos/x/\""))
    }
}

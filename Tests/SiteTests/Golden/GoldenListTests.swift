import Testing

/// Lists of more than fifty entries go on at the next page.
@Suite struct GoldenListTests {
    private static func site(of count: Int, besides other: String = "") async throws -> BuiltSite {
        let memos = (1...count).map { number in
            let digits = String(number + 1000).dropFirst()
            return """
                -- content/memos/memo-\(digits).md --
                ---
                titel: Memo \(digits)
                datum: 2022-12-20
                trefwoorden: [wmo]
                ---
                """
        }
        return try await BuiltSite((memos + [other]).joined(separator: "\n"))
    }

    private static func titles(_ page: String) -> [String] {
        page.matches(of: /<p class="item-titel"><a href="[^"]*">([^<]*)<\/a>/).map { String($0.1) }
    }

    private static func pageLinks(_ page: String) -> [String] {
        guard let list = page.firstMatch(of: /<nav class="bladen"[^>]*>([\s\S]*?)<\/nav>/) else { return [] }
        return list.1.matches(of: /href="([^"]*)"( aria-current="page")?/).map { link in
            String(link.1) + (link.2 == nil ? "" : " (here)")
        }
    }

    @Test func fiftyEntriesFitOnOnePage() async throws {
        let site = try await Self.site(of: 50)
        #expect(Self.titles(site.main("memos/index.html")).count == 50)
        #expect(site.files["memos/2/index.html"] == nil)
        #expect(!site.main("memos/index.html").contains("<nav class=\"bladen\""))
    }

    @Test(arguments: ["memos", "trefwoorden/wmo"])
    func theFiftyFirstStandsOnTheSecondPage(_ folder: String) async throws {
        let site = try await Self.site(of: 51)
        let first = site.main("\(folder)/index.html")
        let second = site.main("\(folder)/2/index.html")
        let up = String(repeating: "../", count: folder.split(separator: "/").count)
        #expect(site.messages == [])
        #expect(Self.titles(first) == (1...50).map { "Memo " + String($0 + 1000).dropFirst() })
        #expect(Self.titles(second) == ["Memo 051"])
        #expect(
            Self.pageLinks(first) == [
                "\(up)\(folder)/ (here)", "\(up)\(folder)/2/", "\(up)\(folder)/2/",
            ])
        #expect(
            Self.pageLinks(second) == [
                "../\(up)\(folder)/", "../\(up)\(folder)/", "../\(up)\(folder)/2/ (here)",
            ])
        #expect(site.files["sitemap.xml"]?.contains("/\(folder)/2/</loc>") == true)
        #expect(PageInspection(site).findings == [])
    }

    @Test func aMemoOnTheAddressOfTheSecondPageIsAnError() async throws {
        let site = try await Self.site(
            of: 51,
            besides: """
                -- content/memos/2.md --
                ---
                titel: Twee
                datum: 2022-12-20
                ---
                """)
        #expect(
            site.messages == [
                "content/memos/2.md:0:0: adres-dubbel: '/memos/2/' maakt Inzage zelf"
                    + " — geef het bestand een andere naam"
            ])
    }
}

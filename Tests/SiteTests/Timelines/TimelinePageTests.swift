import Foundation
import Support
import Testing

/// A timeline can be read as of the days that mattered, and by project.
@Suite struct TimelinePageTests {
    private static let archive = """
        -- content/projecten.yaml --
        - {code: B2, naam: Wijken}
        - {code: A1, naam: Toegang}
        -- content/raadsstukken/zorg.yaml --
        titel: Raadsstukken zorg
        stukken:
          - product: Los stuk
            verwacht: [{gemeld: 2022-07-12, maand: 2022-10}]
          - product: Wijkverslag
            project: B2
            verwacht:
              - {gemeld: 2022-07-12, maand: 2022-11}
              - {gemeld: 2022-12-20, maand: 2023-02}
          - product: Toegangsplan
            project: A1
            verwacht: [{gemeld: 2022-07-12, maand: 2022-09}]
            geleverd: 2022-12-20
        -- content/memos/een.md --
        ---
        titel: Eerste memo
        datum: 2022-07-12
        ---
        ::tijdlijn{bron=zorg}
        -- content/memos/twee.md --
        ---
        titel: Tweede memo
        datum: 2022-12-20
        ---
        ::tijdlijn{bron=zorg}
        -- content/memos/terugblik.md --
        ---
        titel: Terugblik
        datum: 2023-01-15
        ---
        ::tijdlijn{bron=zorg peildatum=2022-07-12}
        """

    private struct Twin: Decodable {
        struct Stuk: Decodable {
            var product: String
            var toestand: String
        }
        struct Changes: Decodable { var sinds: String }
        var peildatum: String
        var stukken: [Stuk]
        var telling: [String: Int]
        var wijzigingen: Changes?
    }

    /// The twin of a page that is not the timeline's own.
    private struct Embedding: Decodable { var tijdlijnen: [Twin] }

    private func twin(_ site: BuiltSite, _ path: String) throws -> Twin {
        let text = try #require(site.files["raadsstukken/\(path)/index.json"], "\(path)")
        let data = Data(text.utf8)
        guard path.contains("/") else { return try JSONDecoder().decode(Twin.self, from: data) }
        return try #require(try JSONDecoder().decode(Embedding.self, from: data).tijdlijnen.first)
    }

    @Test func `there is a page for now, by project, and for each memo that showed the timeline`()
        async throws
    {
        let site = try await BuiltSite(Self.archive)
        let pages = site.files.keys.filter { $0.hasPrefix("raadsstukken/zorg/") && $0.hasSuffix(".html") }
        #expect(
            pages.sorted() == [
                "raadsstukken/zorg/2022-07-12/index.html", "raadsstukken/zorg/2022-12-20/index.html",
                "raadsstukken/zorg/index.html", "raadsstukken/zorg/per-project/index.html",
            ])
        let links = [
            "<b aria-current=\"page\">Stand op 5 april 2023 (nu)</b>",
            "<a href=\"../../raadsstukken/zorg/per-project/\">Per project</a>",
            "<a href=\"../../raadsstukken/zorg/2022-12-20/\">Stand op 20 december 2022</a>",
            "<a href=\"../../raadsstukken/zorg/2022-07-12/\">Stand op 12 juli 2022</a>",
        ]
        for link in links { #expect(site.main("raadsstukken/zorg/index.html").contains(link), "\(link)") }
    }

    @Test(
        arguments: [
            ("zorg", "2023-04-05", ["gereed": 1, "te-laat": 2], "2022-12-20"),
            ("zorg/2022-12-20", "2022-12-20", ["gereed": 1, "te-laat": 1, "verwacht": 1], "2022-07-12"),
            ("zorg/2022-07-12", "2022-07-12", ["verwacht": 3], nil),
        ] as [(String, String, [String: Int], String?)])
    func `each page tells of its own day`(
        path: String, day: String, states: [String: Int], since: String?
    ) async throws {
        let twin = try twin(try await BuiltSite(Self.archive), path)
        #expect(twin.peildatum == day)
        #expect(twin.telling.filter { $0.value > 0 } == states)
        #expect(twin.wijzigingen?.sinds == since)
    }

    @Test func `by project stands in the order of their names, what has none last`() async throws {
        let page = try await BuiltSite(Self.archive).main("raadsstukken/zorg/per-project/index.html")
        let heads = page.matches(of: /colspan="4">([^<]*)</).map { String($0.1) }
        #expect(heads == ["Toegang", "Wijken", "Geen project"])
    }

    @Test func `what was told leads to the memo that told it`() async throws {
        let page = try await BuiltSite(Self.archive).main("raadsstukken/zorg/index.html")
        #expect(
            page.contains(
                "november 2022, gemeld op 12 juli 2022 (<a href=\"../../memos/een/\">Eerste memo</a>)"))
        #expect(
            page.contains(
                "februari 2023, gemeld op 20 december 2022 (<a href=\"../../memos/twee/\">Tweede memo</a>)"))
    }

    @Test(arguments: [
        ("2022-12-20", ["gereed": 9, "verwacht": 8]), ("2022-12-21", ["gereed": 9, "verwacht": 8]),
        ("2023-07-01", ["gereed": 10, "te-laat": 6, "verwacht": 1]),
    ])
    func `the sample timeline counts as its sources do`(day: String, states: [String: Int]) async throws {
        let copy = try KeptSite.sample.copied()
        let site = try await BuiltSite(folder: copy.path, asOf: day)
        #expect(try twin(site, "middelburgs-model").telling.filter { $0.value > 0 } == states)
    }
}

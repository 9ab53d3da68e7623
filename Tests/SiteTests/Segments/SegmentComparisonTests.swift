import Foundation
import Testing

/// Segments stand side by side: by kind of choice, with what they share said once.
@Suite struct SegmentComparisonTests {
    private static func site(_ segments: String) async throws -> BuiltSite {
        try await BuiltSite(
            """
            -- content/segmenten/wmo.yaml --
            titel: Keuzes
            elementen:
              - {id: contract, naam: Contract, definitie: De afspraak., opties: [open house]}
              - {id: toegang, naam: Toegang}
            segmenten:
            \(segments)
            """)
    }

    private static let three = """
          - code: S1
            naam: Een
            keuzes: {contract: {duur: 4 jaar, aanbieders: {Lokaal: 10-20}}, toegang: Via het wijkteam.}
          - code: S2
            naam: Twee
            keuzes: {contract: {duur: 4 jaar, aanbieders: {lokaal: max 5}}, toegang: Minimaal.}
          - code: S3
            naam: Drie
            keuzes: {contract: {duur: 4 jaar, toetreding: nee}, toegang: "Via het  wijkteam."}
        """

    @Test func `each kind of choice is a row, and neighbours that chose the same share a cell`() async throws
    {
        let page = try await Self.site(Self.three).main("segmenten/wmo/index.html")
        #expect(
            Self.rows(of: page) == [
                "Contract | Wat betekent dit? Contract De afspraak. Waaruit kon worden gekozen open house",
                "Duur overal gelijk | S1 S2 S3 4 jaar",
                "Tussentijds toetreden | S1 S2 – niet vastgelegd | S3 niet mogelijk",
                "Aanbieders Lokaal | S1 10 tot 20 | S2 maximaal 5 | S3 – niet vastgelegd",
                "Toegang |",
                "Keuze | S1 Via het wijkteam. | S2 Minimaal. | S3 Via het wijkteam. Zelfde als S1",
            ])
    }

    @Test func `every two have a page that says in how much they are the same`() async throws {
        let site = try await Self.site(Self.three)
        let pairs = site.files.keys.filter { $0.hasPrefix("segmenten/wmo/s") && $0.hasSuffix("index.html") }
        #expect(
            pairs.sorted() == [
                "segmenten/wmo/s1-s2/index.html", "segmenten/wmo/s1-s3/index.html",
                "segmenten/wmo/s1/index.html",
                "segmenten/wmo/s2-s3/index.html", "segmenten/wmo/s2/index.html",
                "segmenten/wmo/s3/index.html",
            ])
        #expect(site.files["sitemap.xml"]?.contains("/segmenten/wmo/s1-s3/</loc>") == true)
        let page = site.main("segmenten/wmo/s1-s3/index.html")
        #expect(page.contains("<h1>S1 en S3 naast elkaar</h1>"))
        #expect(
            page.contains(
                "S1 en S3 zijn gelijk op twee van de vier punten. "
                    + "Zij verschillen in: Contract (tussentijds toetreden, aanbieders Lokaal)."))
        #expect(
            Self.rows(of: page).dropFirst().prefix(2) == [
                "Duur gelijk | S1 S3 4 jaar",
                "Tussentijds toetreden verschilt | S1 – niet vastgelegd | S3 niet mogelijk",
            ])
    }

    @Test func `a link of an author leads to a page of two`() async throws {
        let site = try await BuiltSite(
            """
            -- content/segmenten/wmo.yaml --
            titel: Keuzes
            segmenten:
            \(Self.three)
            -- content/memos/m.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            Zie [S1 en S2](/segmenten/wmo/s1-s2/).
            """)
        #expect(site.messages == [])
        #expect(site.main("memos/m/index.html").contains("href=\"../../segmenten/wmo/s1-s2/\""))
    }

    @Test func `a segment keeps the address that two would have`() async throws {
        let site = try await Self.site(
            ["A", "B", "A-B"].map { "  - {code: \($0), naam: Naam \($0), keuzes: {toegang: x}}" }
                .joined(separator: "\n"))
        #expect(site.messages == [])
        #expect(site.main("segmenten/wmo/a-b/index.html").contains("Naam A-B"))
        #expect(site.files["segmenten/wmo/a-a-b/index.html"] != nil)
        #expect(!site.main("segmenten/wmo/index.html").contains("href=\"../../segmenten/wmo/a-b/\">A en B<"))
    }

    @Test(arguments: [2, 7])
    func `of two the comparison is that page, and of many every two would be too much`(
        count: Int
    ) async throws {
        let site = try await Self.site(
            (1...count).map { "  - {code: S\($0), naam: Naam, keuzes: {toegang: x}}" }
                .joined(separator: "\n"))
        let pages = site.files.keys.filter { $0.hasPrefix("segmenten/wmo/") && $0.hasSuffix("index.html") }
        #expect(pages.count == count + 1)
    }

    @Test func `many segments have a row each, to be ticked`() async throws {
        let site = try await Self.site(
            (1...7).map { "  - {code: S\($0), naam: Naam \($0), keuzes: {toegang: Keuze \($0 % 4)}}" }
                .joined(separator: "\n"))
        #expect(
            Self.rows(of: site.main("segmenten/wmo/index.html")) == [
                "S1 Naam 1 | Geen keuze vastgelegd. | Keuze 1",
                "S2 Naam 2 | Geen keuze vastgelegd. | Keuze 2",
                "S3 Naam 3 | Geen keuze vastgelegd. | Keuze 3",
                "S4 Naam 4 | Geen keuze vastgelegd. | Keuze 0",
                "S5 Naam 5 | Geen keuze vastgelegd. | Zelfde als S1 Keuze 1",
                "S6 Naam 6 | Geen keuze vastgelegd. | Zelfde als S2 Keuze 2",
                "S7 Naam 7 | Geen keuze vastgelegd. | Zelfde als S3 Keuze 3",
            ])
    }

    /// The rows of a page's tables below their heads, as words.
    private static func rows(of page: String) -> [String] {
        page.components(separatedBy: "<tbody>").dropFirst().flatMap { body in
            body.components(separatedBy: "<tr").dropFirst().map { row in
                String(row.drop { $0 != ">" }.dropFirst()).components(separatedBy: "<td")
                    .enumerated().map { words(of: $0.offset == 0 ? $0.element : "<td" + $0.element) }
                    .joined(separator: " | ").trimmingCharacters(in: .whitespaces)
            }
        }
    }

    private static func words(of html: String) -> String {
        let end = html.range(of: "</tr>")?.lowerBound ?? html.endIndex
        return html[..<end].replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}

import Foundation
import Testing

/// Related records know of each other, both ways.
@Suite struct RelationTests {
    private static let archive = """
        -- content/site.yaml --
        \(BuiltSite.site)
        reeksen:
          - id: voortgang
            titel: Voortgang
            ritme: P6M
        -- content/projecten.yaml --
        - code: B1
          naam: Sociaal team
        -- content/trajecten/inkoop.yaml --
        titel: Inkoop
        -- content/memos/een.md --
        ---
        titel: Eerste memo
        datum: 2022-01-10
        reeks: voortgang
        nummer: 1
        projecten: B1
        traject: inkoop
        organisatie: gemeente-proef
        ---
        -- content/memos/twee.md --
        ---
        titel: Tweede memo
        datum: 2022-07-10
        reeks: voortgang
        nummer: 2
        ---
        -- content/consultaties/overleg.md --
        ---
        titel: Overleg
        datum: 2022-03-01
        vorm: overleg
        projecten: b1
        traject: inkoop
        aanwezigen:
          - groep: Aanbieders
            deelnemers:
              - organisatie: zorg-een
        ---
        ## Opening

        **Zorg Een** vraagt naar de tarieven.
        -- content/raadsstukken/programma.yaml --
        titel: Programma
        stukken:
          - product: Eerste stuk
            project: B1
            verwacht: 2022-01
            document: memos/een
          - product: Tweede stuk
            project: B1
            verwacht:
              - gemeld: 2022-01-10
                maand: 2022-06
              - gemeld: 2022-07-10
                maand: 2022-09
        """

    @Test func aProjectShowsItsMemosReportsAndCouncilDocuments() async throws {
        let site = try await BuiltSite(Self.archive)
        let page = site.main("projecten/b1/index.html")
        #expect(site.messages == [])
        for text in [
            "Eerste memo", "Overleg", "Eerste stuk", "Tweede stuk",
            "drie maanden later dan in januari 2022 gemeld",
        ] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func anOrganisationShowsWhereItSpoke() async throws {
        let site = try await BuiltSite(Self.archive)
        let page = site.main("organisaties/zorg-een/index.html")
        #expect(page.contains("href=\"../../consultaties/overleg/#beurt-"))
        #expect(page.contains("vraagt naar de tarieven"))
    }

    @Test func aProcessListsItsPartsByDate() async throws {
        let site = try await BuiltSite(Self.archive)
        let page = site.main("trajecten/inkoop/index.html")
        let memo = try #require(page.range(of: "Eerste memo"))
        let report = try #require(page.range(of: "Overleg"))
        #expect(memo.lowerBound < report.lowerBound)
    }

    @Test(arguments: [("2023-01-10", "op-tijd"), ("2023-01-11", "te-laat")])
    func aSeriesKnowsWhetherItsNextMemoIsDue(_ day: String, _ state: String) async throws {
        let site = try await BuiltSite(Self.archive, asOf: day)
        let twin = try #require(site.files["memos/twee/index.json"])
        #expect(twin.contains("\"volgende-verwacht\": \"2023-01-10\""))
        #expect(twin.contains("\"toestand\": \"\(state)\""))
        #expect(site.main("memos/twee/index.html").contains("href=\"../../memos/een/\""))
    }

    @Test(arguments: [
        ("2022-01-09", ["gereed": 0, "verwacht": 1, "te-laat": 0]),
        ("2022-01-10", ["gereed": 1, "verwacht": 1, "te-laat": 0]),
        ("2022-07-09", ["gereed": 1, "verwacht": 0, "te-laat": 1]),
        ("2022-07-10", ["gereed": 1, "verwacht": 1, "te-laat": 0]),
        ("2022-10-01", ["gereed": 1, "verwacht": 0, "te-laat": 1]),
    ])
    func aTimelineCountsWhatHoldsOnTheDay(_ day: String, _ count: [String: Int]) async throws {
        let site = try await BuiltSite(Self.archive, asOf: day)
        let twin = try #require(site.files["raadsstukken/programma/index.json"])
        for (state, number) in count { #expect(twin.contains("\"\(state)\": \(number)"), "\(state)") }
    }
}

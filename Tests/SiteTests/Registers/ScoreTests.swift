import Foundation
import Testing

/// What became of promises is told in figures that add up, as of any date.
@Suite struct ScoreTests {
    private static let archive = """
        -- content/projecten.yaml --
        - code: B1
          naam: Sociaal team
        -- content/raadsstukken/programma.yaml --
        titel: Programma
        stukken:
          - id: op-tijd
            project: B1
            product: Kwam in de maand zelf
            verwacht: 2022-06
            geleverd: 2022-06
          - id: later
            project: B1
            product: Kwam na de maand
            verwacht: 2022-06
            geleverd: 2022-07-01
          - id: verschoven
            onderdeel: Sturing
            product: Kwam op tijd volgens wat het laatst was gemeld
            verwacht:
              - gemeld: 2022-01-10
                maand: 2022-06
              - gemeld: 2022-05-10
                maand: 2022-09
            geleverd: 2022-09-15
          - id: onaangekondigd
            product: Kwam zonder aankondiging
            geleverd: 2022-03-01
          - id: zelfde-dag
            product: Gemeld op de dag zelf
            verwacht:
              - gemeld: 2022-03-01
                maand: 2022-03
            geleverd: 2022-03-01
          - id: te-laat
            onderdeel: sturing
            product: Te laat
            verwacht: 2022-12
          - id: open
            product: Nog niet
            verwacht: 2023-12
          - id: vervallen
            product: Komt niet
            verwacht: 2022-12
            status: vervallen
        """

    private func table(_ site: BuiltSite) throws -> [String] {
        let table = try #require(site.files["raadsstukken/programma/score.csv"])
        return table.split(separator: "\r\n").map(String.init)
    }

    @Test func theFiguresOfTheWholeOfEachProjectAndOfEachYear() async throws {
        #expect(
            try table(try await BuiltSite(Self.archive)) == [
                "groep,project,onderdeel,jaar,toegezegd,op-tijd,later,open,te-laat,aangehouden,vervallen,"
                    + "verschuiving",
                "programma,,,,6,2,1,2,1,0,1,0",
                "project,projecten/B1,,,2,1,1,0,0,0,0,0",
                "project,,Sturing,,2,1,0,1,1,0,0,1.5",
                "project,,,,2,0,0,1,0,0,1,0",
                "jaar,,,2022,5,2,1,1,1,0,1,0",
                "jaar,,,2023,1,0,0,1,0,0,0,0",
            ])
    }

    @Test func theTwinHasTheSameFigures() async throws {
        let site = try await BuiltSite(Self.archive)
        let twin = try #require(site.files["raadsstukken/programma/index.json"])
        let object = try JSONSerialization.jsonObject(with: Data(twin.utf8)) as? [String: Any]
        let score = try #require(object?["score"] as? [String: Any])
        let total = try #require(score["totaal"] as? [String: Int])
        #expect(
            total == [
                "toegezegd": 6, "op-tijd": 2, "later": 1, "open": 2, "te-laat": 1, "aangehouden": 0,
                "vervallen": 1, "verschuiving": 0,
            ])
        #expect((score["per-project"] as? [[String: Any]])?.count == 3)
        #expect((score["per-jaar"] as? [[String: Any]])?.map { $0["jaar"] as? Int } == [2022, 2023])
    }

    @Test func readersSeeTheFiguresWithTheirMeaning() async throws {
        let page = try await BuiltSite(Self.archive).main("raadsstukken/programma/index.html")
        #expect(page.contains("Programma in cijfers: stand op 5 april 2023"))
        #expect(page.contains("<a href=\"../../projecten/b1/\">Sociaal team</a>"))
        #expect(page.contains("<td data-kop=\"Verschuiving\">1,5</td>"))
        #expect(page.contains("Wat deze cijfers betekenen"))
    }

    @Test func withoutPromisesThereAreNoFigures() async throws {
        let site = try await BuiltSite(
            """
            -- content/raadsstukken/programma.yaml --
            titel: Programma
            stukken:
              - product: Kwam zonder aankondiging
                geleverd: 2022-03-01
            """)
        #expect(!site.main("raadsstukken/programma/index.html").contains("id=\"score\""))
        #expect(try table(site).last == "programma,,,,0,0,0,0,0,0,0,")
    }

    /// Random timelines, each looked at on ever later days.
    @Test(arguments: 0..<12)
    func figuresAddUpAndWhatIsDeliveredStaysDelivered(_ seed: Int) async throws {
        var random = SeededGenerator(seed: seed)
        let archive = Self.timeline(&random)
        var delivered = (onTime: 0, later: 0)
        var promised = 0
        for day in ["2021-12-31", "2022-04-10", "2022-08-31", "2023-01-15", "2023-07-01", "2026-01-01"] {
            let rows = try table(try await BuiltSite(archive, asOf: day)).dropFirst().map { line in
                line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            for row in rows {
                let figures = row[4...10].compactMap { Int($0) }
                #expect(figures.count == 7)
                #expect(figures[0] == figures[1] + figures[2] + figures[3] + figures[5] + figures[6])
                #expect(figures[4] <= figures[3])
            }
            for group in ["project", "jaar"] {
                for column in 4...10 {
                    let sum = rows.filter { $0[0] == group }.compactMap { Int($0[column]) }.reduce(0, +)
                    #expect(Int(rows[0][column]) == sum, "\(group), column \(column), \(day)")
                }
            }
            let total = rows[0][4...6].compactMap { Int($0) }
            #expect(total[0] >= promised && total[1] >= delivered.onTime && total[2] >= delivered.later)
            promised = total[0]
            delivered = (total[1], total[2])
        }
        #expect(promised > 0)
    }

    private static func timeline(_ random: inout SeededGenerator) -> String {
        var yaml = "-- content/raadsstukken/programma.yaml --\ntitel: Programma\nstukken:\n"
        for number in 0..<30 {
            yaml += "  - product: Stuk \(number)\n"
            if Bool.random(using: &random) { yaml += "    onderdeel: Deel \(number % 4)\n" }
            yaml += "    verwacht:\n"
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                yaml += "      - gemeld: \(day(&random))\n        maand: \(day(&random).prefix(7))\n"
            }
            if Bool.random(using: &random) { yaml += "    geleverd: \(day(&random))\n" }
            if number % 9 == 0 { yaml += "    status: aangehouden\n" }
        }
        return yaml
    }

    private static func day(_ random: inout SeededGenerator) -> String {
        let month = Int.random(in: 1...12, using: &random)
        let day = Int.random(in: 10...28, using: &random)
        return "202\(Int.random(in: 2...3, using: &random))-\(month < 10 ? "0" : "")\(month)-\(day)"
    }
}

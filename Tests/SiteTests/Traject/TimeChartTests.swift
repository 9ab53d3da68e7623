import Foundation
import Testing

/// A planning is drawn as markup: bars as long as what was told is precise, on an axis that fits.
@Suite struct TimeChartTests {
    private func chart(_ planning: String, asOf day: String = "2023-04-05") async throws -> String {
        let site = try await BuiltSite(
            """
            -- content/trajecten/inkoop.yaml --
            titel: Inkoop
            planning:
            \(planning)
            """, asOf: day)
        #expect(site.messages == [])
        let page = site.main("trajecten/inkoop/index.html")
        guard let start = page.range(of: "<div class=\"tijdbalk\""),
            let end = page.range(of: "<div class=\"tabel\"")
        else { return "" }
        return String(page[start.lowerBound..<end.lowerBound])
    }

    private func all(_ tag: String, in chart: String) -> [String] {
        chart.components(separatedBy: "<").filter { $0.hasPrefix(tag) }.map { "<" + $0 }
    }

    @Test func aChartIsWhatItsRowsSay() async throws {
        let chart = try await chart(
            """
              - mijlpaal: Keuze <x>
                wanneer:
                  - {gemeld: 2023-01-01, wanneer: 2023-03}
                  - {gemeld: 2023-02-01, wanneer: 2023-05}
              - mijlpaal: Start
                wanneer: 2023-06-01/..
                aanduiding: na de zomer
            """)
        #expect(
            chart == """
                <div class="tijdbalk" role="img" aria-label="Planning: Inkoop. Tijdbalk van 27 februari 2023 \
                tot en met 18 juni 2023, met 2 regels. De tabel hierna zegt hetzelfde.">
                """)
    }

    @Test(arguments: [
        ("2023-04-01", "2023-04-09", "1 2 3 4 5 6 7 8 9|apr 2023"),
    ])
    func theAxisFitsWhatItHolds(from: String, to: String, expected: String) async throws {
        let chart = try await chart(
            """
              - {mijlpaal: A, wanneer: \(from)}
              - {mijlpaal: B, wanneer: \(to)}
            """, asOf: from)
        let wide = chart.components(separatedBy: "<g class=\"tijdbalk-wijd\">")[1]
            .components(separatedBy: "</g>")[0]
        let labels = { (height: String) in
            all("text", in: wide).filter { $0.contains("y=\"\(height)\"") }
                .map { $0.components(separatedBy: ">")[1] }.joined(separator: " ")
        }
        #expect("\(labels("34"))|\(labels("52"))" == expected)
    }
}

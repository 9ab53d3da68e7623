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
            chart.split(separator: "\n").first == """
                <div class="tijdbalk" role="img" aria-label="Planning: Inkoop. Tijdbalk van 27 februari 2023 \
                tot en met 18 juni 2023, met 2 regels. De tabel hierna zegt hetzelfde.">
                """)
        let start = try #require(chart.range(of: "<div class=\"tijdbalk-rij\">"))
        #expect(
            chart[start.lowerBound...] == """
                <div class="tijdbalk-rij"><p class="tijdbalk-naam"><b>Keuze &lt;x&gt;</b>\
                <span> mei 2023</span></p><svg class="tijdbalk-vak staat-gepland" width="100%" height="50" \
                focusable="false"><line class="tijdbalk-verband" x1="15.62%" y1="15" x2="70.08%" y2="35"/>\
                <rect class="tijdbalk-eerder" x="1.78%" y="11" width="27.68%" height="8" rx="3"/>\
                <rect class="tijdbalk-nu" x="56.25%" y="29" width="27.67%" height="12" rx="3"/></svg></div>
                <div class="tijdbalk-rij"><p class="tijdbalk-naam"><b>Start</b><span> na de zomer</span></p>\
                <svg class="tijdbalk-vak staat-gepland" width="100%" height="30" focusable="false">\
                <rect class="tijdbalk-nu" x="83.92%" y="9" width="16.08%" height="12" rx="3" \
                mask="url(#planning-open-eind)"/></svg></div>
                </div>
                <ul class="tijdbalk-legenda"><li><svg class="staat-gepland" width="28" height="18" \
                focusable="false"><rect class="tijdbalk-nu" x="2" y="4" width="24" height="10" rx="3"/></svg>\
                <span>gepland</span></li><li><svg width="28" height="18" focusable="false">\
                <rect class="tijdbalk-eerder" x="2" y="4" width="24" height="10" rx="3"/></svg>\
                <span>eerder gemeld</span></li></ul>
                </div>

                """)
    }

    @Test func whatCameIsDrawnBesideWhatWasToldUnlessItCameAsTold() async throws {
        let chart = try await chart(
            """
              - {mijlpaal: A, wanneer: 2023-01-10, gereed: 2023-01-10}
              - {mijlpaal: B, wanneer: 2023-01-10, gereed: 2023-02-10}
              - {mijlpaal: C, wanneer: 2023-03-01, gereed: 2023-06-01}
            """)
        let rows = chart.components(separatedBy: "<div class=\"tijdbalk-rij\">").dropFirst()
        let marks = rows.map { row in
            let marks = row.components(separatedBy: "class=\"tijdbalk-").map { $0.prefix { $0 != "\"" } }
            return marks.dropFirst(3).prefix { $0 != "legenda" }.joined(separator: " ")
        }
        #expect(marks == ["nu nu teken", "verband eerder nu nu teken", "nu"])
    }

    @Test(arguments: [
        // On it, near it, and too far from it to be shown at its place.
        ("2023-02-10", "Stand op 10 februari 2023", 1), ("2023-03-10", "Stand op 10 maart 2023", 1),
        ("2030-01-01", "Stand op 1 januari 2030 →", 0), ("2019-01-01", "← Stand op 1 januari 2019", 0),
    ])
    func theReferenceDateIsMarked(day: String, label: String, lines: Int) async throws {
        let chart = try await chart(
            """
              - {mijlpaal: A, wanneer: 2023-01-10}
              - {mijlpaal: B, wanneer: 2023-03-01}
            """, asOf: day)
        #expect(chart.contains(">\(label)</text>"))
        #expect(all("line", in: chart).count { $0.contains("tijdbalk-peillijn") } == lines)
    }

    @Test(arguments: [
        ("2023-04-05", "2023-04-05", "5|apr 2023"),
        ("2023-04-01", "2023-04-09", "1 2 3 4 5 6 7 8 9|apr 2023"),
        ("2023-04-01", "2023-05-14", "27 3 10 17 24 1 8|apr 2023 mei 2023"),
        ("2023-02-10", "2024-02-20", "feb mrt apr mei jun jul aug sep okt nov dec jan feb|2023 2024"),
        ("2018-01-01", "2022-12-31", "jan jul jan jul jan jul jan jul jan jul|2018 2019 2020 2021 2022"),
        ("2003-01-01", "2022-12-31", "2004 2006 2008 2010 2012 2014 2016 2018 2020|"),
        ("0001-01-01", "9999-12-31", "1 1000 2000 3000 4000 5000 6000 7000 8000 9000|"),
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

import Foundation
import Support
import Testing

/// Series of any numbers over any periods are drawn within their figure, every number of them.
@Suite struct HostileSeriesTests {
    /// How many indicators are drawn: `INZAGE_FUZZ`, else some.
    private static let count =
        ProcessInfo.processInfo.environment["INZAGE_FUZZ"].flatMap { Int($0) } ?? 200

    private static let numbers = [
        "null", "0", "-0", "1", "-1", "999999999999999", "-999999999999999", "0.000000000000001",
        "123456789012345.123456789012345", "123456789012345.123456789012346", "50", "50.0000000001", "007",
    ]
    private static let periods: [@Sendable (Int) -> String] = [
        { "\(2000 + $0)" }, { "\(2000 + $0 / 4)-Q\($0 % 4 + 1)" }, { "20\(10 + $0 / 50)-W\(10 + $0 % 42)" },
        { "\(2000 + $0 / 9)-0\($0 % 9 + 1)" }, { "20\(10 + $0)-02-03" }, { "\(1990 + $0)/\(2000 + $0)" },
        { "\(2000 + $0)/.." }, { "../\(2000 + $0)" }, { "0001-01-01/\(9000 + $0)" },
    ]

    private func record(_ dice: inout Dice) -> String {
        let hasOneLength = Bool.random(using: &dice)
        let usual = dice.one(of: Self.periods)
        let wild = Bool.random(using: &dice)
        let series = (0..<Int.random(in: 1...4, using: &dice)).map { number in
            let values = (0..<Int.random(in: 1...12, using: &dice)).map { position in
                let period = hasOneLength ? usual : dice.one(of: Self.periods)
                let value = wild ? dice.one(of: Self.numbers) : String(Int.random(in: -9...99, using: &dice))
                let written = period(position * Int.random(in: 1...2, using: &dice))
                return "      - {periode: \(written), waarde: \(value)}"
            }
            return "  - naam: \"\(number) <i>&amp;\"\n    waarden:\n" + values.joined(separator: "\n")
        }
        return "titel: Cijfers\neenheid: \"<b>%\"\nreeksen:\n" + series.joined(separator: "\n")
    }

    @Test func everyNumberIsDrawnWithinItsFigure() async throws {
        var dice = Dice(12)
        let records = (0..<Self.count).map { _ in record(&dice) }
        let files = records.enumerated().map { "-- content/indicatoren/x\($0).yaml --\n\($1)\n" }
        let site = try await BuiltSite(files.joined())
        #expect(site.messages == [])
        for (number, record) in records.enumerated() {
            let page = site.main("indicatoren/x\(number)/index.html")
            let measured = record.components(separatedBy: "waarde: ").dropFirst().count {
                !$0.hasPrefix("null")
            }
            #expect(drawn(in: page) == measured, "\(record)")
            #expect(places(in: page).filter { !(0...100).contains($0) } == [], "\(record)")
            #expect(!page.contains("<i>") && !page.contains("<b>%"))
        }
        #expect(PageInspection(site).findings == [])
    }

    private func drawn(in page: String) -> Int {
        page.components(separatedBy: "class=\"grafiek-staaf\"").count
            + page.components(separatedBy: "class=\"grafiek-punt\"").count - 2
    }

    /// All places in per cents, and where bars end.
    private func places(in page: String) -> [Double] {
        page.components(separatedBy: "<").flatMap { element -> [Double] in
            let places = element.components(separatedBy: "\"").filter { $0.hasSuffix("%") }
                .compactMap { Double($0.dropLast()) }
            guard element.hasPrefix("rect class=\"grafiek-staaf"), places.count > 2 else { return places }
            return places + [max(0, (places[0] + places[2] - 0.02).rounded(.down))]
        }
    }
}

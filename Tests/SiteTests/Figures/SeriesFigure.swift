import Foundation

/// The figures of an indicator, as its page has them.
struct SeriesFigure {
    let page: String
    let messages: [String]

    /// Builds an indicator whose series each come as `naam: periode=waarde periode=waarde …`.
    init(_ series: [String], eenheid: String = "dagen") async throws {
        let reeksen = series.map { text in
            let parts = text.split(separator: ":", maxSplits: 1)
            let values = parts[1].split(separator: " ").map { pair in
                let sides = pair.split(separator: "=")
                return "      - {periode: \(sides[0]), waarde: \(sides[1])}"
            }
            return "  - naam: \(parts[0])\n    waarden:\n" + values.joined(separator: "\n")
        }
        let site = try await BuiltSite(
            """
            -- content/indicatoren/x.yaml --
            titel: Wachttijd
            eenheid: "\(eenheid)"
            reeksen:
            \(reeksen.joined(separator: "\n"))
            """)
        page = site.main("indicatoren/x/index.html")
        messages = site.messages
    }

    /// What stands between two texts, each time.
    func all(from start: String, to end: String) -> [String] {
        page.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
    }

    /// The drawings.
    var drawings: [String] { all(from: "<div class=\"grafiek\"", to: "</div>\n<details") }

    /// What each series shows, in words.
    var gists: [String] { all(from: "<p class=\"reeks-kern\">", to: "</p>") }

    /// What the axes of values say, from the highest number or from the left.
    var scales: [String] {
        let lines = all(from: "<div class=\"grafiek-schaal\">", to: "</div>")
        let bars = all(from: "<svg class=\"grafiek-as grafiek-waardenas\"", to: "</svg>")
        return (lines + bars).map { Self.texts($0).joined(separator: " ") }
    }

    /// What stands between tags.
    static func texts(_ markup: String) -> [String] {
        markup.split(separator: "<").compactMap { part in
            part.firstIndex(of: ">").map { String(part[part.index(after: $0)...]) }
        }.filter { !$0.isEmpty }
    }
}

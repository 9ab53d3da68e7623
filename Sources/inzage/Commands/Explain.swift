import ArgumentParser
import Diagnostics
import Theme

/// Tells more about a diagnostic.
struct Explain: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a diagnostic: cause, example and remedy.",
        discussion: """
            Without a code all codes are listed, with their severity.

            EXAMPLES:
              inzage explain
              inzage explain verwijzing-onbekend
            """)

    @Argument(help: "The code, as it stands between brackets in a diagnostic.")
    var code: String?

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        guard let code else {
            try surroundings.output.write(list)
            return .fine
        }
        guard let known = Code(rawValue: code) else { throw WrongUse(unknown(code)) }
        let page = Theme.explanations[code] ?? "# \(code)\n\n\(known.severity.rawValue)\n"
        try surroundings.output.write(page)
        return .fine
    }

    /// All codes by name, each on a line with its severity.
    private var list: String {
        let codes = Code.allCases.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
        let width = codes.map(\.rawValue.utf8.count).max() ?? 0
        return codes.map { code in
            let gap = String(repeating: " ", count: width - code.rawValue.utf8.count + 2)
            return "\(code.rawValue)\(gap)\(code.severity.rawValue)\n"
        }.joined()
    }

    private func unknown(_ code: String) -> String {
        let names = Nearest.matches(of: code, among: Code.allCases.map(\.rawValue)).map { "'\($0)'" }
        let hint =
            names.isEmpty
            ? "'inzage explain' lists them all" : "did you mean \(names.joined(separator: " or "))?"
        return "there is no diagnostic '\(code)'; \(hint)"
    }
}

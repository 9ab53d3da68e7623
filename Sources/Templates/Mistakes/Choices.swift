import Diagnostics

/// A word that was not found, and the words that could have been meant.
struct Choices {
    let word: String
    let names: [String]

    /// More of them help nobody.
    private static let mostNames = 40

    /// `; bedoelt u 'a' of 'b'?`, or nothing when none is near.
    var dutchQuestion: String { question("; bedoelt u ", " of ") }

    /// `; did you mean 'a' or 'b'?`, or nothing when none is near.
    var englishQuestion: String { question("; did you mean ", " or ") }

    private func question(_ beginning: String, _ between: String) -> String {
        let near = Nearest.matches(of: word, among: names).map { "'\($0)'" }
        return near.isEmpty ? "" : beginning + near.joined(separator: between) + "?"
    }

    /// `kies uit a, b, c`; nil when there is nothing to choose.
    var dutchRemedy: String? { remedy("kies uit ", "nog") }

    /// `choose from a, b, c`; nil when there is nothing to choose.
    var englishRemedy: String? { remedy("choose from ", "more:") }

    private func remedy(_ beginning: String, _ more: String) -> String? {
        guard !names.isEmpty else { return nil }
        let rest = names.count - Self.mostNames
        return beginning + names.prefix(Self.mostNames).joined(separator: ", ")
            + (rest > 0 ? ", … (\(more) \(rest))" : "")
    }
}

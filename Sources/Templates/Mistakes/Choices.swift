import Diagnostics

/// A word that was not found, and the words that could have been meant.
struct Choices {
    let word: String
    let names: [String]
    /// The nearest of them.
    private let near: [String]

    /// A list longer than this helps nobody.
    private static let mostNames = 8

    init(word: String, names: [String]) {
        self.word = word
        self.names = Set(names).sorted()
        near = Nearest.matches(of: word, among: names, limit: 3)
    }

    /// `; bedoelt u 'a' of 'b'?`, or nothing when none is near.
    var dutchQuestion: String { near.asQuestion(in: .dutch) }

    /// `; do you mean 'a' or 'b'?`, or nothing when none is near.
    var englishQuestion: String { near.asQuestion(in: .english) }

    /// What to do: write the near name rightly, else choose from all when they are few, else where they
    /// stand. `whose` are the names: `namen van deze weergave`.
    func dutchRemedy(_ whose: String) -> String? {
        if !near.isEmpty { return "verbeter de naam" }
        return remedy("kies uit", "of") ?? many.map { "kies een van de \($0) \(whose)" }
    }

    /// The same in English.
    func englishRemedy(_ whose: String) -> String? {
        if !near.isEmpty { return "correct the name" }
        return remedy("choose from", "or") ?? many.map { "choose one of the \($0) \(whose)" }
    }

    private func remedy(_ beginning: String, _ or: String) -> String? {
        (1...Self.mostNames).contains(names.count) ? "\(beginning) \(names.inQuotes(or: or))" : nil
    }

    private var many: Int? { names.isEmpty ? nil : names.count }
}

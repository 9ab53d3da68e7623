/// Names and numbers in messages.
enum Quoting {
    /// `'a', 'b' or 'c'`, with the given word before the last.
    static func alternatives(_ names: [String], _ or: String) -> String {
        let quoted = names.map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " \(or) " + last
    }

    /// What is appended to "does not exist": the nearest names as a question.
    static func question(_ nearest: [String], _ words: String, _ or: String) -> String {
        nearest.isEmpty ? "" : "; \(words) \(alternatives(nearest, or))?"
    }

    /// A number with its noun.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// That many colons.
    static func colons(_ count: Int) -> String {
        String(repeating: ":", count: min(count, 20))
    }
}

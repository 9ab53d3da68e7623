extension Collection<String> {
    /// As a sentence lists names: `'a', 'b' of 'c'`, with the given word before the last.
    public func inQuotes(or word: String) -> String {
        let quoted = map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return "\(quoted.dropLast().joined(separator: ", ")) \(word) \(last)"
    }

    /// What follows "does not exist" where these are the nearest names: `; bedoelt u 'a' of 'b'?`. Nothing
    /// when there are none.
    public func asQuestion(in language: Language) -> String {
        guard !isEmpty else { return "" }
        return switch language {
        case .dutch: "; bedoelt u \(inQuotes(or: "of"))?"
        case .english: "; do you mean \(inQuotes(or: "or"))?"
        }
    }
}

extension [String] {
    /// As a sentence lists them: `'a', 'b' of 'c'`.
    func inQuotes(or word: String) -> String {
        let quoted = map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}

extension [String] {
    /// As a sentence lists them: `'a', 'b' of 'c'`.
    func inQuotes(or word: String) -> String {
        map { "'\($0)'" }.list(after: "", or: word)
    }

    /// As a sentence lists them behind a beginning: `, zoals a, b of c`; nothing when there is nothing to
    /// list.
    func list(after beginning: String, or word: String) -> String {
        guard let last else { return "" }
        let others = dropLast()
        return beginning + (others.isEmpty ? "" : others.joined(separator: ", ") + " \(word) ") + last
    }
}

extension Collection<String> {
    /// As a sentence lists examples behind a beginning: `, zoals a, b of c`; nothing when there are none.
    func list(after beginning: String, or word: String) -> String {
        let names = Array(self)
        guard let last = names.last else { return "" }
        let others = names.dropLast().joined(separator: ", ")
        return beginning + (others.isEmpty ? "" : others + " \(word) ") + last
    }
}

extension String {
    /// This key with its value as the author wrote it, in quotes; the beginning of a long one.
    func with(_ value: String) -> String {
        "'\(self): \(value.count > 40 ? value.prefix(39) + "…" : value)'"
    }
}

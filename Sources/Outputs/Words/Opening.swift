/// How a text begins, for those who have not opened it yet.
enum Opening {
    /// How many bytes of UTF-8 search engines show of a description, about.
    static let longest = 160

    /// The first sentences of a text that fit, in one line; of a longer sentence its first words.
    static func description(of text: String) -> String {
        let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String($0) ?? "" }
        var line = ""
        var sentences = ""
        for (position, word) in words.enumerated() {
            let longer = line.isEmpty ? word : "\(line) \(word)"
            guard longer.utf8.count < longest else { return sentences.isEmpty ? cut(line, word) : sentences }
            line = longer
            let next = position + 1 < words.count ? words[position + 1] : nil
            if endsSentence(word, before: next) { sentences = line }
        }
        return line
    }

    /// Whether a word ends a sentence: a stop that is not of an initial or a title, and then a capital.
    private static func endsSentence(_ word: String, before next: String?) -> Bool {
        guard let last = word.last, ".!?".contains(last), next?.first?.isUppercase != false else {
            return false
        }
        return word.count > 2 && !titles.contains(word.lowercased())
    }

    private static let titles: Set<String> = [
        "dhr.", "mw.", "mevr.", "drs.", "dr.", "ir.", "ing.", "mr.", "prof.", "art.", "nr.", "mrs.", "ms.",
    ]

    /// Words that are only the beginning of a sentence; of a single word that is too long as much as fits.
    private static func cut(_ line: String, _ word: String) -> String {
        var line = line.isEmpty ? word : line
        while line.utf8.count >= longest { line.removeLast() }
        while let last = line.last, ",;:–-".contains(last) { line.removeLast() }
        return line + "…"
    }
}

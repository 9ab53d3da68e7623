/// The part of a longer text in which a word stands.
enum WordsAround {
    /// At most some forty words, of which a few before the word, with ellipses where something was left out.
    static func of(_ word: String, in text: String, before: Int = 12, after: Int = 28) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count > before + after, let place = words.firstIndex(where: { $0.contains(word) }) else {
            return words.joined(separator: " ")
        }
        let start = max(0, place - before)
        let end = min(words.count, place + after)
        return (start > 0 ? "… " : "") + words[start..<end].joined(separator: " ")
            + (end < words.count ? " …" : "")
    }
}

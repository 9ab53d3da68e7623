/// The first words of a longer text, by which a list tells it from others.
enum FirstWords {
    /// At most `limit` characters, cut between words, with an ellipsis where something was left out.
    static func of(_ text: String, limit: Int = 90) -> String {
        var kept = ""
        var count = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            count += word.count + 1
            // A first word without an end is cut anywhere.
            guard count <= limit + 1 || kept.isEmpty else { return kept + "…" }
            if word.count > limit { return kept + word.prefix(limit) + "…" }
            kept += kept.isEmpty ? word : " " + word
        }
        return kept
    }
}

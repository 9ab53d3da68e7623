import Diagnostics

/// Finds codes by what their labels say, for an author who wrote words where a code is asked for.
struct LabelSearch {
    let table: CodeTable

    /// The positions of at most `limit` codes whose labels have most in common with some words: best first,
    /// then the shortest label. What has less than half in common of what the best has is left out.
    func positions(meaning words: String, limit: Int) -> [Int] {
        let asked = Self.words(of: words).filter { $0.count > 2 && !Self.fillers.contains($0) }
        guard !asked.isEmpty else { return [] }
        var found: [(score: Int, length: Int, position: Int)] = []
        for position in table.codes.indices {
            let label = Self.words(of: table.label(at: position))
            let score = asked.reduce(0) { $0 + Self.score(of: $1, in: label) }
            if score > 0 { found.append((score, label.count, position)) }
        }
        found.sort { (-$0.score, $0.length, $0.position) < (-$1.score, $1.length, $1.position) }
        let least = (found.first?.score ?? 0) / 2
        return found.prefix(limit).filter { $0.score >= least }.map(\.position)
    }

    /// How well a word fits the best of a label's words.
    private static func score(of word: String, in label: [String]) -> Int {
        label.reduce(0) { max($0, score(of: word, $1)) }
    }

    /// The same word, its other form, or one that the other is made with: Dutch writes compounds as one word,
    /// so that `thuiszorg` and "zorg thuis" share two. Long words say more than short ones.
    private static func score(of word: String, _ other: String) -> Int {
        let (short, long) = word.utf8.count < other.utf8.count ? (word, other) : (other, word)
        let length = short.utf8.count
        if short == long { return length * 4 }
        guard length >= 4 else { return 0 }
        if long.hasPrefix(short) { return length * (long.utf8.count - length <= 2 ? 3 : 2) }
        if long.hasSuffix(short) { return length * 2 }
        guard length >= 5 else { return 0 }
        return Nearest.distance(between: short, and: long, atMost: 1) == nil ? 0 : length
    }

    private static func words(of text: String) -> [String] {
        Folding.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static let fillers: Set<String> = [
        "aan", "bij", "dan", "den", "der", "des", "een", "het", "met", "naar", "niet", "ook", "over", "per",
        "tot", "uit", "van", "voor", "and", "for", "the",
    ]
}

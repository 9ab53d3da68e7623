/// The names nearest to a mistyped one, for "bedoelt u …?".
public enum Nearest {
    /// At most `limit` of `candidates` within a third of the word's length (at least 1, at most 4 edits),
    /// nearest first and by bytes among equals. Case and accents count for nothing.
    public static func matches(of word: String, among candidates: some Sequence<String>, limit: Int = 2)
        -> [String]
    {
        let typed = folded(word)
        let reach = min(4, max(1, typed.count / 3))
        var found: [(distance: Int, name: String)] = []
        for candidate in Set(candidates) {
            let distance = distance(typed, folded(candidate), atMost: reach)
            if let distance { found.append((distance, candidate)) }
        }
        found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return found.prefix(limit).map(\.name)
    }

    /// The least number of single-character edits and swaps of neighbours between two words, case- and
    /// accent-blind; nil when it is more than `reach`.
    public static func distance(between left: String, and right: String, atMost reach: Int) -> Int? {
        distance(folded(left), folded(right), atMost: reach)
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        Array(Folding.folded(text).unicodeScalars)
    }

    /// Optimal string alignment (Damerau–Levenshtein without repeated edits of one part).
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost reach: Int)
        -> Int?
    {
        guard abs(left.count - right.count) <= reach else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
            // No later row comes below the least of two rows.
            if last.allSatisfy({ $0 > reach }), beforeLast.allSatisfy({ $0 > reach }) { return nil }
        }
        let total = last[right.count]
        return total <= reach ? total : nil
    }
}

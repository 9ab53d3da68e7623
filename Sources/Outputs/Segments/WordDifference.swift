/// What changed in a text, word by word.
struct WordDifference {
    /// Words that stand after each other and have the same fate.
    struct Run: Equatable {
        enum Fate { case kept, dropped, added }

        var fate: Fate
        var words: [String]
    }

    /// All words of both texts, in order; what went stands before what came in its place.
    private(set) var runs: [Run] = []

    /// Longer texts are shown whole, old and new: what changed in so many words says nothing any more, and
    /// finding it takes time with the square of it.
    static let mostWords = 3000

    init(from old: String, to new: String) {
        let before = old.split(whereSeparator: \.isWhitespace).map(String.init)
        let after = new.split(whereSeparator: \.isWhitespace).map(String.init)
        guard before.count + after.count <= Self.mostWords else {
            add(before, .dropped)
            add(after, .added)
            return
        }
        var dropped: Set<Int> = []
        var added: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): dropped.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        merge(before, dropped, after, added)
    }

    private mutating func merge(
        _ before: [String], _ dropped: Set<Int>, _ after: [String], _ added: Set<Int>
    ) {
        var position = 0
        for word in before.indices {
            if dropped.contains(word) {
                add([before[word]], .dropped)
                continue
            }
            position = addNew(after, added, from: position)
            add([before[word]], .kept)
            position += 1
        }
        _ = addNew(after, added, from: position)
    }

    /// Adds the new words from a position on; where the next kept word stands.
    private mutating func addNew(_ after: [String], _ added: Set<Int>, from start: Int) -> Int {
        var position = start
        while position < after.count, added.contains(position) {
            add([after[position]], .added)
            position += 1
        }
        return position
    }

    private mutating func add(_ words: [String], _ fate: Run.Fate) {
        guard !words.isEmpty else { return }
        if runs.last?.fate == fate {
            runs[runs.count - 1].words += words
        } else {
            runs.append(Run(fate: fate, words: words))
        }
    }
}

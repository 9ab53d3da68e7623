import Diagnostics
import Synchronization

/// Which pages use which terms, and which words in capitals nobody explains: gathered while pages are made,
/// in any order, and read when all of them are.
final class TermUsage: Sendable {
    private let state = Mutex(State())

    private struct State {
        /// The paths of the pages that use a term, by its position.
        var pages: [Int: Set<String>] = [:]
        /// How often a word stands in each text, by the first place in it: a text that several pages show
        /// counts once.
        var words: [String: [Place: Int]] = [:]
    }

    /// Words in capitals of one text.
    struct Words {
        var word: String
        var first: Place
        var count: Int
    }

    /// Notes what a page uses.
    func add(_ terms: [Int], _ words: [Words], at path: String) {
        guard !terms.isEmpty || !words.isEmpty else { return }
        state.withLock { state in
            for term in terms { state.pages[term, default: []].insert(path) }
            for entry in words { state.words[entry.word, default: [:]][entry.first] = entry.count }
        }
    }

    /// The paths of the pages that use a term.
    func pages(of term: Int) -> Set<String> { state.withLock { $0.pages[term] ?? [] } }

    /// The words in capitals that stand in texts, in order, each with its first place and how often it
    /// occurs.
    var words: [Words] {
        state.withLock(\.words).sorted { $0.key < $1.key }.compactMap { word, texts in
            texts.keys.min().map { Words(word: word, first: $0, count: texts.values.reduce(0, +)) }
        }
    }
}

/// What is lost with a block of raw HTML: the beginning of its text, and how many words there are.
public struct LostText: Sendable, Equatable {
    /// The first words; empty when they may not be told.
    public var beginning: String
    /// How many words there are in all.
    public var words: Int

    /// A text that begins so.
    public init(beginning: String, words: Int) {
        self.beginning = beginning
        self.words = words
    }

    /// More words than this are counted instead of quoted.
    static let mostWords = 6

    /// The text in quotes; with the number of words, as `count` says it, when these are not all.
    func quoted(count: (Int) -> String) -> String {
        if beginning.isEmpty { return count(words) }
        return words > Self.mostWords ? "'\(beginning) …' (\(count(words)))" : "'\(beginning)'"
    }
}

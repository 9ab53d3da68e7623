/// A question in minutes, with its answer (content model §6, rule 3).
public struct Question: Sendable, Hashable {
    /// Its number as the author gives it: `7`, `3a`; without one, counted on from the question before it.
    public var number: String
    /// `vraag-<n>`, of the number's letters and digits in lower case.
    public var anchor: String
    /// The question, without the words that open it.
    public var question: Excerpt
    /// The answer; nil when the report holds none.
    public var answer: Excerpt?
    /// Where `Vraag:` begins.
    public var start: TextPosition
    /// The indices of the nodes of all blocks that it stands in, whole ones; the first and the last may hold
    /// more than it.
    public var blocks: Range<Int>
}

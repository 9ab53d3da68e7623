/// A proposition that was put to the meeting, with the responses (content model §6, rule 4).
public struct Proposition: Sendable, Hashable {
    /// What the author calls it: `1`, `A`, `A.2`.
    public var label: String
    /// The proposition itself; when the heading holds none, the heading.
    public var title: String
    /// `stelling-<label>`, of the label's letters and digits in lower case.
    public var anchor: String
    /// The index of the heading's node.
    public var heading: Int
    /// The responses as plain text: each paragraph, list item or turn under the heading. A paragraph that
    /// ends in a colon leads to others and is none.
    public var responses: [String]
}

public import Records

/// A place in a report where a segment is named by its code.
public struct SegmentMention: Sendable, Hashable {
    /// Where it is named.
    public enum Place: Sendable, Hashable {
        /// In a speaker turn, at its position.
        case turn(Int)
        /// In a question or its answer, at its position.
        case question(Int)
        /// In a heading.
        case heading
        /// In another part of the text.
        case text
    }

    /// The segment.
    public var segment: RecordID
    /// The report's position.
    public var verslag: Int
    /// In what it is named.
    public var place: Place
    /// The anchor of that place; nil where only the page can be linked to.
    public var anchor: String?
    /// What is said there, as plain text.
    public var text: String
    /// The code, as it is written there.
    public var code: String
}

/// What becomes of one name in a passage.
struct Replacement {
    /// The name.
    var range: Range<Int>
    /// The edits that take it out; none when it stays.
    var edits: [Edit]
    /// What the author should know of it.
    var mistake: MinutesCause?

    /// All that the edits change, and the name.
    var reach: Range<Int> {
        min(range.lowerBound, edits.first?.range.lowerBound ?? range.lowerBound)..<range.upperBound
    }
}

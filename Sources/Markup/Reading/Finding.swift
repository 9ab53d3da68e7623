/// A mistake found while reading, before its place is worked out: most texts have none.
struct Finding {
    enum Spot {
        /// A range of the author's text.
        case range(Range<Int>)
        /// A line and byte column of the author's text.
        case point(line: Int32, column: Int32)
    }

    var cause: MarkupCause
    var spot: Spot
    /// The range that explains it.
    var related: Range<Int>?
}

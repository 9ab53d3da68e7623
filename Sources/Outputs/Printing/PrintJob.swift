/// A document to be printed: of the record at a position among its kind.
public enum PrintJob: Sendable, Hashable {
    case memo(Int)
    case verslag(Int)
    /// The questions and answers of a process, its nota van inlichtingen.
    case inlichtingen(Int)
    case segmentkeuzes(Int)
}

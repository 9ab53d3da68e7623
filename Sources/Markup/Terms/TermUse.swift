/// A use of a term in a document.
public struct TermUse: Sendable, Hashable {
    /// Which bytes of the document's text.
    public var range: Range<Int>
    /// The position of the form among those of the table.
    public var form: Int
    /// Whether the same term follows between brackets, as in `Wlz (Wet langdurige zorg)`.
    public var isWrittenOut = false

    /// A use of a form.
    public init(range: Range<Int>, form: Int) {
        self.range = range
        self.form = form
    }
}

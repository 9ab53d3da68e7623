/// Where a text uses a term, or names somebody.
public struct TermMatch: Sendable, Hashable {
    /// Which bytes.
    public var range: Range<Int>
    /// The position of the form among those of the table.
    public var form: Int

    /// A use of a form.
    public init(_ range: Range<Int>, form: Int) {
        self.range = range
        self.form = form
    }
}

/// A table of a printed document: every row fills as many columns as the table has.
public struct PrintTable: Sendable, Equatable {
    /// What it is a table of.
    public var caption: [PrintInline] = []
    /// The rows at its head, which are repeated on every page that it goes on to.
    public var head: [PrintRow] = []
    /// The rows below.
    public var body: [PrintRow] = []

    /// A table without rows.
    public init() {}

    /// How many columns it has.
    public var columns: Int { (head + body).map(\.width).max() ?? 0 }
}

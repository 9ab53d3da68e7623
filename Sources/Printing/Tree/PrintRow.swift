/// A row of a table.
public struct PrintRow: Sendable, Equatable {
    /// Its cells, from the first column on.
    public var cells: [PrintCell]
    /// The classes that templates give it.
    public var classes: [String]

    /// A row of cells.
    public init(_ cells: [PrintCell], classes: [String] = []) {
        self.cells = cells
        self.classes = classes
    }

    /// How many columns its cells take.
    public var width: Int { cells.reduce(0) { $0 + $1.span } }

    /// Whether it is the head of the rows below it, up to the next.
    var isSubhead: Bool { classes.contains("tussenkop") }

    /// It with empty cells after its own, so that it fills a number of columns.
    func filled(to columns: Int) -> PrintRow {
        var row = self
        for _ in 0..<max(0, columns - width) { row.cells.append(PrintCell([])) }
        return row
    }
}

/// A table whose cells are being collected.
struct TableProgress {
    /// The table's node.
    let node: Int
    let shape: TableShape
    /// The number of its stand-in.
    let standIn: Int
    /// How many nodes were open around it.
    let depth: Int
    /// The node of the row being filled.
    var rowNode = 0
    var row = 0
    var column = 0

    /// What the source says of the row being filled.
    var currentRow: TableShape.Row { shape.rows[row] }
    /// Whether all that was written of it is there.
    var isRowComplete: Bool { column == currentRow.cells }
    /// Whether all rows are there.
    var isComplete: Bool { row == shape.rows.count }
}

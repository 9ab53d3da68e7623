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

    /// Whether the next cell begins a row.
    var isAtRowStart: Bool { column == 0 }
    /// Whether all that was written of the row is there.
    var isRowComplete: Bool { column == shape.rows[row].cells }
    /// Whether all rows are there.
    var isComplete: Bool { row == shape.rows.count }
}

/// A table being written.
struct OpenTable {
    let alignments: [ColumnAlignment]
    /// Whether the first cell of each row is the row's head: the cell above them says nothing.
    let hasRowHeads: Bool
    /// Whether the row being written is the head.
    var isHead = true
}

/// What a pipe table's source says of it; its cells follow as headings, row by row.
struct TableShape {
    let alignments: [ColumnAlignment]
    /// The head and then the body's rows.
    let rows: [Row]

    struct Row {
        /// How many cells were written out, at most as many as the table has columns.
        let cells: Int
        /// How many the author wrote.
        let written: Int
        /// Where it begins in the author's text.
        let offset: Int

        init(_ row: TableRow, columns: Int, offset: Int) {
            cells = min(columns, row.cells.count)
            written = row.cells.count
            self.offset = offset
        }
    }
}

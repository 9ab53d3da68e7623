/// A table that can describe itself: its text and its dictionary come from the same columns.
struct DataTable<Row> {
    private let columns: [DataColumn<Row>]

    /// A table with those columns.
    init(_ columns: [DataColumn<Row>]) {
        self.columns = columns
    }

    /// The text of the table with its rows.
    func bytes(of rows: [Row]) -> [UInt8] { CSVTable(columns.map(\.column)).bytes(of: rows) }

    /// The columns, each with the first value that the rows have there.
    func descriptions(of rows: [Row]) -> [ColumnDescription] {
        columns.map { data in
            ColumnDescription(
                name: data.column.name, meaning: data.meaning, type: data.type, unit: data.unit,
                example: rows.lazy.map { data.column.value($0).text }.first { !$0.isEmpty })
        }
    }
}

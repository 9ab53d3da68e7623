/// A table that stands beside a page.
struct PageTable {
    /// Which it is.
    let kind: TableKind
    private let write: () -> [UInt8]
    private let describe: () -> [ColumnDescription]

    init<Row>(_ kind: TableKind, _ table: DataTable<Row>, of rows: [Row]) {
        self.kind = kind
        write = { table.bytes(of: rows) }
        describe = { table.descriptions(of: rows) }
    }

    /// The name of its file: `stukken.csv`.
    var file: String { kind.file }

    /// What its link says.
    var titel: Phrase { kind.link }

    /// Its text.
    var bytes: [UInt8] { write() }

    /// Its columns, each with an example from its rows.
    var columns: [ColumnDescription] { describe() }
}

/// A table that stands beside a page.
struct PageTable {
    /// The name of its file: `stukken.csv`.
    var file: String
    /// What its link says.
    var titel: Phrase
    /// Its text.
    var bytes: [UInt8]

    init<Row>(_ file: String, _ table: CSVTable<Row>, of rows: [Row], titel: Phrase = .alsTabel) {
        self.file = file
        self.titel = titel
        self.bytes = table.bytes(of: rows)
    }
}

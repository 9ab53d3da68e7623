/// A column for those who want to use a table.
struct ColumnDescription: Sendable {
    let name: String
    let meaning: Phrase
    let type: ColumnType
    let unit: Phrase?
    /// The first value that the table has there; nil when it has none.
    let example: String?
}

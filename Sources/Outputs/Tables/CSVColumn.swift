/// A column of a table: its name, and what a row has there.
public struct CSVColumn<Row> {
    /// The name, as in the content model; no two of a table are equal.
    public let name: String
    let value: (Row) -> CSVValue

    /// A column with a value for each row.
    public init(_ name: String, _ value: @escaping (Row) -> CSVValue) {
        self.name = name
        self.value = value
    }

    /// A column of texts; nil leaves a row's place empty.
    public static func text(_ name: String, _ text: @escaping (Row) -> String?) -> CSVColumn {
        CSVColumn(name) { .text(text($0)) }
    }

    /// A column of whole numbers; nil leaves a row's place empty.
    public static func number(_ name: String, _ number: @escaping (Row) -> Int?) -> CSVColumn {
        CSVColumn(name) { .integer(number($0)) }
    }
}

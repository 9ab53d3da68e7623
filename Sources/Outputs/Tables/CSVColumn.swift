/// A column of a table: its name, what it means, and what a row has there.
public struct CSVColumn<Row> {
    /// The name, as in the content model; no two of a table are equal.
    public let name: String
    /// What its values mean; nil in a table that is not in the data dictionary.
    let meaning: Phrase?
    /// What they are.
    let type: ColumnType
    /// What they count, where that is the same for all.
    let unit: Phrase?
    let value: (Row) -> CSVValue

    /// A column with a value for each row.
    public init(
        _ name: String, _ meaning: Phrase?, _ type: ColumnType, unit: Phrase? = nil,
        _ value: @escaping (Row) -> CSVValue
    ) {
        self.name = name
        self.meaning = meaning
        self.type = type
        self.unit = unit
        self.value = value
    }

    /// A column of texts; nil leaves a row's place empty.
    public static func text(
        _ name: String, _ meaning: Phrase, _ type: ColumnType = .text, _ text: @escaping (Row) -> String?
    ) -> CSVColumn {
        CSVColumn(name, meaning, type) { .text(text($0)) }
    }

    /// A column of texts in a table that is not in the data dictionary.
    public static func plain(_ name: String, _ text: @escaping (Row) -> String?) -> CSVColumn {
        CSVColumn(name, nil, .text) { .text(text($0)) }
    }

    /// A column of texts of which a row can have several.
    public static func list(_ name: String, _ meaning: Phrase, _ texts: @escaping (Row) -> [String])
        -> CSVColumn
    {
        CSVColumn(name, meaning, .list) { .list(texts($0)) }
    }

    /// A column of words of an enumeration; nil leaves a row's place empty.
    public static func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ meaning: Phrase, _ word: @escaping (Row) -> Word?
    ) -> CSVColumn {
        CSVColumn(name, meaning, .word(Word.allCases.map(\.rawValue))) { .text(word($0)?.rawValue) }
    }

    /// A column of whole numbers; nil leaves a row's place empty.
    public static func number(
        _ name: String, _ meaning: Phrase, unit: Phrase? = nil, _ number: @escaping (Row) -> Int?
    ) -> CSVColumn {
        CSVColumn(name, meaning, .wholeNumber, unit: unit) { .integer(number($0)) }
    }
}

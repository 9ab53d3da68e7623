/// A column of a table that stands beside a page: with what it means, for the dictionary.
struct DataColumn<Row> {
    /// Its name, and what a row has there.
    let column: CSVColumn<Row>
    /// What its values mean.
    let meaning: Phrase
    /// What they are.
    let type: ColumnType
    /// What they count, where that is the same for all.
    let unit: Phrase?

    /// A column with a value for each row.
    init(
        _ name: String, _ meaning: Phrase, _ type: ColumnType, unit: Phrase? = nil,
        _ value: @escaping (Row) -> CSVValue
    ) {
        column = CSVColumn(name, value)
        self.meaning = meaning
        self.type = type
        self.unit = unit
    }

    /// A column of texts; nil leaves a row's place empty.
    static func text(
        _ name: String, _ meaning: Phrase, _ type: ColumnType = .text, _ text: @escaping (Row) -> String?
    ) -> DataColumn {
        DataColumn(name, meaning, type) { .text(text($0)) }
    }

    /// A column of texts of which a row can have several.
    static func list(_ name: String, _ meaning: Phrase, _ texts: @escaping (Row) -> [String]) -> DataColumn {
        DataColumn(name, meaning, .list) { .list(texts($0)) }
    }

    /// A column of words of an enumeration; nil leaves a row's place empty.
    static func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ meaning: Phrase, _ word: @escaping (Row) -> Word?
    ) -> DataColumn {
        DataColumn(name, meaning, .word(Word.allCases.map(\.rawValue))) { .text(word($0)?.rawValue) }
    }

    /// A column of whole numbers; nil leaves a row's place empty.
    static func number(
        _ name: String, _ meaning: Phrase, unit: Phrase? = nil, _ number: @escaping (Row) -> Int?
    ) -> DataColumn {
        DataColumn(name, meaning, .wholeNumber, unit: unit) { .integer(number($0)) }
    }
}

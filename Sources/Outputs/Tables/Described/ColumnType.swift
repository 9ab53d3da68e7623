/// What the values of a column are.
enum ColumnType: Sendable {
    /// Plain words.
    case text
    /// Several texts, with `; ` between them.
    case list
    case wholeNumber
    /// A number with a point before its decimals.
    case decimal
    /// A day (ISO 8601): `2022-12-20`.
    case date
    /// A day or less precise (content model §2): `2022-12`, `2023-Q1`.
    case moment
    /// The id of a record of the site.
    case record
    /// A full address, or a path from the root of the site.
    case address
    /// One of some words.
    case word([String])

    /// Its name.
    var naam: Phrase {
        switch self {
        case .text: .typeTekst
        case .list: .typeLijst
        case .wholeNumber: .typeGeheelGetal
        case .decimal: .typeGetal
        case .date: .typeDatum
        case .moment: .typeMoment
        case .record: .typeRecord
        case .address: .typeAdres
        case .word: .typeWoord
        }
    }

    /// The words that can stand in it; none where that is not fixed.
    var words: [String] {
        if case .word(let words) = self { words } else { [] }
    }
}

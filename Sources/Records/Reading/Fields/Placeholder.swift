import Diagnostics
import YAML

/// A type with a harmless value to go on with where a required one is missing.
protocol Placeholder {
    /// The value that stands in for one that is missing from a mapping that begins at `mark`.
    static func placeholder(at mark: Mark, in reading: Reading) -> Self
}

extension String: Placeholder {
    static func placeholder(at mark: Mark, in reading: Reading) -> String { "" }
}

extension Array: Placeholder {
    static func placeholder(at mark: Mark, in reading: Reading) -> [Element] { [] }
}

extension CivilDate: Placeholder {
    static func placeholder(at mark: Mark, in reading: Reading) -> CivilDate { CivilDate(dayNumber: 0) }
}

extension Moment: Placeholder {
    static func placeholder(at mark: Mark, in reading: Reading) -> Moment { Moment(CivilDate(dayNumber: 0)) }
}

extension MarkdownText: Placeholder {
    static func placeholder(at mark: Mark, in reading: Reading) -> MarkdownText {
        MarkdownText(
            "", at: Origin(file: reading.file, firstLine: mark.line, firstColumn: mark.column, isFolded: true)
        )
    }
}

extension Reference: Placeholder {
    static func placeholder(at mark: Mark, in reading: Reading) -> Reference {
        Reference("", at: mark.place(in: reading.file))
    }
}

extension Vergadervorm: Placeholder {
    static func placeholder(at mark: Mark, in reading: Reading) -> Vergadervorm { .overleg }
}

public import Diagnostics

/// The words that the HTML of a document adds to the author's own.
public struct Phrases: Sendable, Equatable {
    /// Read aloud for a redaction; `{grond}` becomes its ground.
    public var redaction: String
    /// The heading of the notes.
    public var footnotes: String
    /// The name of a reference to a note; `{nummer}` becomes the note's number.
    public var footnoteReference: String
    /// The name of the link back from a note; `{nummer}` becomes the note's number, with `-2` for its second
    /// use.
    public var backReference: String
    /// The name of a table's scrolling region; `{nummer}` becomes its place among the document's tables.
    public var table: String
    /// The label of `:::besluit` where its author gave none.
    public var decision: String

    /// Phrases of any language.
    public init(
        redaction: String, footnotes: String, footnoteReference: String, backReference: String, table: String,
        decision: String
    ) {
        self.redaction = redaction
        self.footnotes = footnotes
        self.footnoteReference = footnoteReference
        self.backReference = backReference
        self.table = table
        self.decision = decision
    }

    /// The phrases of a Dutch page.
    public static let dutch = Phrases(
        redaction: "weggelakt op grond van artikel {grond} Woo", footnotes: "Voetnoten",
        footnoteReference: "Voetnoot {nummer}", backReference: "Terug naar verwijzing {nummer}",
        table: "Tabel {nummer}", decision: "Besluit")

    /// The phrases of an English page.
    public static let english = Phrases(
        redaction: "redacted under article {grond} of the Open Government Act (Woo)", footnotes: "Footnotes",
        footnoteReference: "Footnote {nummer}", backReference: "Back to reference {nummer}",
        table: "Table {nummer}", decision: "Decision")

    /// A phrase with `value` in place of `{name}`.
    static func filled(_ phrase: String, _ name: String, _ value: String) -> String {
        let mark = Array("{\(name)}".utf8)
        let bytes = Array(phrase.utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else {
            return phrase
        }
        let filled = bytes[..<start] + Array(value.utf8) + bytes[(start + mark.count)...]
        return String(decoding: filled, as: UTF8.self)
    }

    /// The phrases of a language.
    public static func of(_ language: Language) -> Phrases {
        language == .english ? english : dutch
    }
}

public import Diagnostics

/// A term of the glossary `begrippen.yaml` (content model §10).
public struct Begrip: Hashable, Sendable, ReferenceTarget {
    /// The kinds that such a reference accepts.
    public static let kinds = [RecordKind.begrip]
    /// The term, as texts use it.
    public var term: String
    /// Its abbreviation: "Wmo".
    public var afkorting: String?
    /// What it means.
    public var definitie: MarkdownText
    /// Other words for the same.
    public var aliassen: [String]
    /// Where the definition comes from.
    public var bron: String?
    /// Where it stands.
    public var place: Place
}

extension Begrip {
    /// A term as the register lists it.
    init(_ fields: inout Fields) {
        term = fields.required("term", .identifier(in: "begrippen"))
        afkorting = fields.optional("afkorting", .text)
        definitie = fields.required("definitie", .markdown)
        aliassen = fields.list("aliassen", .text)
        bron = fields.optional("bron", .text)
        place = fields.place
    }
}

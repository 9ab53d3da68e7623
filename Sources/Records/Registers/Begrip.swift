public import Diagnostics

/// A term of the glossary `begrippen.yaml` (content model §10).
public struct Begrip: Hashable, Sendable, ReferenceTarget {
    public static let kinds = [RecordKind.begrip]
    public var term: String
    public var afkorting: String?
    public var definitie: MarkdownText
    public var aliassen: [String]
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

/// Council documents of a programme, delivered and expected (content model §8).
public struct Tijdlijn: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.tijdlijn
    /// What identifies it: its path without ending.
    public var id: RecordID
    /// The keys that every page has.
    public var page: PageFields
    /// The programme that the documents belong to.
    public var programma: String?
    /// What there is to say of the whole.
    public var toelichting: MarkdownText?
    /// The documents, in the order written; at least one.
    public var stukken: [Raadsstuk]
}

extension Tijdlijn {
    /// A timeline as its file sets it out.
    init(_ fields: inout Fields) {
        id = fields.reading.id
        page = PageFields(&fields)
        programma = fields.optional("programma", .text)
        toelichting = fields.optional("toelichting", .markdown)
        stukken = fields.requiredList("stukken", .record { Raadsstuk(&$0) })
    }
}

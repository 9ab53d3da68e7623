/// Council documents of a programme, delivered and expected (content model §8).
public struct Tijdlijn: PageRecord, Sendable {
    public static let kind = RecordKind.tijdlijn
    public var id: RecordID
    public var page: PageFields
    public var programma: String?
    public var toelichting: MarkdownText?
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

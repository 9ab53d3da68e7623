/// Measured series (content model §10).
public struct Indicator: PageRecord, Sendable {
    public static let kind = RecordKind.indicator
    public var id: RecordID
    public var page: PageFields
    /// The unit: "%", "inwoners".
    public var eenheid: String
    public var bron: String?
    public var toelichting: MarkdownText?
    public var reeksen: [Meetreeks]
}

extension Indicator {
    /// An indicator as its file sets it out.
    init(_ fields: inout Fields) {
        id = fields.reading.id
        page = PageFields(&fields)
        eenheid = fields.required("eenheid", .text)
        bron = fields.optional("bron", .text)
        toelichting = fields.optional("toelichting", .markdown)
        reeksen = fields.requiredList("reeksen", .record { Meetreeks(&$0) })
    }
}

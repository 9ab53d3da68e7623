/// Measured series (content model §10).
public struct Indicator: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.indicator
    /// What identifies it: its path without ending.
    public var id: RecordID
    /// The keys that every page has.
    public var page: PageFields
    /// The unit: "%", "inwoners".
    public var eenheid: String
    /// Where the numbers come from.
    public var bron: String?
    /// What the numbers say and do not say.
    public var toelichting: MarkdownText?
    /// The series, at least one.
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

/// Where a report was published on TenderNed.
public struct TenderNedPublicatie: Hashable, Sendable {
    public var kenmerk: String?
    public var url: String?
    public var gepubliceerd: CivilDate?
}

extension TenderNedPublicatie {
    /// A publication as a report gives it.
    init(_ fields: inout Fields) {
        kenmerk = fields.optional("kenmerk", .text)
        url = fields.optional("url", .url)
        gepubliceerd = fields.optional("gepubliceerd", .date)
    }
}

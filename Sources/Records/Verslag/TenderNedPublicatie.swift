/// Where a report was published on TenderNed.
public struct TenderNedPublicatie: Hashable, Sendable {
    /// TenderNed's number of the publication.
    public var kenmerk: String?
    /// Its address there.
    public var url: String?
    /// The day of publication.
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

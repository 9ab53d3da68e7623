/// Where a report was published on TenderNed.
public struct TenderNedPublicatie: Hashable, Sendable {
    public var kenmerk: String?
    public var url: String?
    public var gepubliceerd: CivilDate?
}

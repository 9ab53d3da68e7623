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

/// Council documents of a programme, delivered and expected (content model §8).
public struct Tijdlijn: PageRecord, Sendable {
    public static let kind = RecordKind.tijdlijn
    public var id: RecordID
    public var page: PageFields
    public var programma: String?
    public var toelichting: MarkdownText?
    public var stukken: [Raadsstuk]
}

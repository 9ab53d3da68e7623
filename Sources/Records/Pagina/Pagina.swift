/// Any other page: its path is that of its file.
public struct Pagina: PageRecord, Sendable {
    public static let kind = RecordKind.pagina
    public var id: RecordID
    public var page: PageFields
    public var tekst: MarkdownText
}

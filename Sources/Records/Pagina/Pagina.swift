/// Any other page: its path is that of its file.
public struct Pagina: PageRecord, Sendable {
    public static let kind = RecordKind.pagina
    public var id: RecordID
    public var page: PageFields
    public var tekst: MarkdownText
}

extension Pagina {
    /// A page as its file sets it out.
    init(_ fields: inout Fields) {
        id = fields.reading.id
        page = PageFields(&fields)
        tekst = fields.reading.text
    }
}

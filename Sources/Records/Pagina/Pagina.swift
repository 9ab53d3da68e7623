/// Any other page: its path is that of its file.
public struct Pagina: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.pagina
    /// What identifies it: its path without ending.
    public var id: RecordID
    /// The keys that every page has.
    public var page: PageFields
    /// What it says.
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

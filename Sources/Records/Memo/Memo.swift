/// A memo to the council or to care providers (content model §5).
public struct Memo: PageRecord, Sendable {
    public static let kind = RecordKind.memo
    public var id: RecordID
    public var page: PageFields
    /// To whom.
    public var aan: String?
    public var commissie: String?
    /// The alderman whose portfolio it belongs to.
    public var portefeuillehouder: Person?
    /// Who wrote it.
    public var steller: [Person]
    /// The subject; the title where the author gave none.
    public var onderwerp: String
    /// "memo actieve informatie", "informatiebrief", "raadsvoorstel", …
    public var vorm: String?
    /// The series that it belongs to, of those that `site.yaml` names.
    public var reeks: ReeksNummer?
    /// The municipality's own reference number.
    public var kenmerk: String?
    public var aanhef: String?
    public var ondertekening: Ondertekening?
    public var tekst: MarkdownText
}

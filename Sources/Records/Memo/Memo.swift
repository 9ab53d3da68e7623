/// A memo to the council or to care providers (content model §5).
public struct Memo: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.memo
    /// What identifies it: its path without ending.
    public var id: RecordID
    /// The keys that every page has.
    public var page: PageFields
    /// To whom.
    public var aan: String?
    /// The council committee that it goes to.
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
    /// "Geachte leden van de raad,"
    public var aanhef: String?
    /// How it ends, after the footnotes.
    public var ondertekening: Ondertekening?
    /// What it says.
    public var tekst: MarkdownText
}

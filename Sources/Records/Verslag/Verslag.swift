/// The report of one consultation meeting (content model §6).
public struct Verslag: PageRecord, Sendable {
    public static let kind = RecordKind.verslag
    public var id: RecordID
    public var page: PageFields
    public var vorm: Vergadervorm
    public var aanvang: TimeOfDay?
    public var einde: TimeOfDay?
    public var locatie: Locatie?
    public var voorzitter: Person?
    public var secretaris: Person?
    public var notulist: Person?
    public var aanwezigen: [Aanwezigengroep]
    public var afwezig: [Person]
    /// The items that were planned; empty when the headings of the body are the agenda.
    public var agenda: [Agendapunt]
    public var afspraken: [Afspraak]
    public var besluiten: [MarkdownText]
    public var volgende: VolgendeBijeenkomst?
    public var opgesteld: Opgesteld?
    /// When the minutes were adopted.
    public var vastgesteld: CivilDate?
    public var tenderned: TenderNedPublicatie?
    public var tekst: MarkdownText
}

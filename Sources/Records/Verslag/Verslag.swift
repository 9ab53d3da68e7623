/// The report of one consultation meeting (content model §6).
public struct Verslag: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.verslag
    /// What identifies it: its path without ending.
    public var id: RecordID
    /// The keys that every page has.
    public var page: PageFields
    /// What kind of meeting it was.
    public var vorm: Vergadervorm
    /// When it began.
    public var aanvang: TimeOfDay?
    /// When it ended; never before it began.
    public var einde: TimeOfDay?
    /// Where it was held.
    public var locatie: Locatie?
    /// Who chaired.
    public var voorzitter: Person?
    /// Who was secretary.
    public var secretaris: Person?
    /// Who took the minutes.
    public var notulist: Person?
    /// Who was there, by group.
    public var aanwezigen: [Aanwezigengroep]
    /// Who sent word of not coming.
    public var afwezig: [Person]
    /// The items that were planned; empty when the headings of the body are the agenda.
    public var agenda: [Agendapunt]
    /// What was agreed, as far as the front matter lists it; the body can add to it.
    public var afspraken: [Afspraak]
    /// What was decided.
    public var besluiten: [Besluit]
    /// The next meeting.
    public var volgende: VolgendeBijeenkomst?
    /// Who made this report, when and where.
    public var opgesteld: Opgesteld?
    /// When the minutes were adopted.
    public var vastgesteld: CivilDate?
    /// Where it was published on TenderNed.
    public var tenderned: TenderNedPublicatie?
    /// The minutes.
    public var tekst: MarkdownText
}

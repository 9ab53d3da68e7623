public import CodeLists

/// What TenderNed's form for a market consultation asks for.
public struct TenderNedGegevens: Hashable, Sendable {
    /// The title of the publication; nil: that of the process.
    public var titel: String?
    /// What the publication is about.
    public var omschrijving: MarkdownText?
    /// TenderNed's number of the publication.
    public var kenmerk: String?
    /// The municipality's own reference number.
    public var referentie: String?
    /// What is bought in codes, the main one first (BT-262, BT-263).
    public var cpv: [CPVCode] = []
    /// Where it is to be done (BT-5071).
    public var nuts: [NUTSCode] = []
    /// What is bought.
    public var aard: Aard?
    /// Whom tenderers ask.
    public var contactpunt: Person?
    /// The kind of procedure, as written.
    public var procedure: String?
    /// The law that the consultation rests on (BT-01).
    public var rechtsgrondslag: CodeOf<LegalBasis>?
    /// Where the documents are; nil: on the page of the process (BT-15).
    public var documenten: String?
    /// The day on which the notice is sent (BT-05).
    public var verzonden: CivilDate?
    /// Where each of these stands.
    public var places: KeyPlaces

    /// Nothing said yet, by a record at a place.
    public init(places: KeyPlaces) { self.places = places }

    /// What is bought.
    public enum Aard: String, Sendable, CaseIterable { case diensten, leveringen, werken }
}

extension TenderNedGegevens {
    /// What a process or the site says for the form.
    init(_ fields: inout Fields) {
        titel = fields.optional("titel", .text)
        omschrijving = fields.optional("omschrijving", .markdown)
        kenmerk = fields.optional("kenmerk", .text)
        referentie = fields.optional("referentie", .text)
        cpv = fields.list("cpv", .cpv)
        nuts = fields.list("nuts", .nuts)
        aard = fields.optional("aard", .word)
        contactpunt = fields.optional("contactpunt", .person)
        procedure = fields.optional("procedure", .text)
        rechtsgrondslag = fields.optional("rechtsgrondslag", .code())
        documenten = fields.optional("documenten", .url)
        verzonden = fields.optional("verzonden", .date)
        places = fields.places
    }
}

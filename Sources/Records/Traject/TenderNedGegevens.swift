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
    /// Codes of the Common Procurement Vocabulary, as written.
    public var cpv: [String] = []
    /// NUTS codes of the places, as written.
    public var nuts: [String] = []
    /// What is bought.
    public var aard: Aard?
    /// Whom tenderers ask.
    public var contactpunt: Person?
    /// The kind of procedure, as written.
    public var procedure: String?

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
        cpv = fields.list("cpv", .text)
        nuts = fields.list("nuts", .text)
        aard = fields.optional("aard", .word)
        contactpunt = fields.optional("contactpunt", .person)
        procedure = fields.optional("procedure", .text)
    }
}

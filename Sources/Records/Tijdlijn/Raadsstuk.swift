public import Diagnostics

/// A document that the council is or was to receive.
public struct Raadsstuk: Hashable, Sendable {
    /// The author's own name for it, unique in its timeline.
    public var id: String?
    /// What it belongs to.
    public var project: Reference<Project>?
    /// What it belongs to, in words, where there is no project.
    public var onderdeel: String?
    /// What the council gets: "Memo tussenevaluatie wijknetwerken".
    public var product: String
    /// memo, raadsvoorstel, bijeenkomst, …
    public var soort: String?
    /// What was told about its month, in order of telling.
    public var verwacht: [Melding]
    /// When the council got it; nil: not yet, or on the date of its document.
    public var geleverd: Tijdstip?
    /// The document: a record of this site or an address.
    public var document: Documentverwijzing?
    /// What the author says of one that will not come, or not yet.
    public var status: Status?
    /// When the council was told of that; nil: not known, so that it holds at any date.
    public var statusGemeld: CivilDate?
    /// What there is to say of it.
    public var toelichting: MarkdownText?
    /// Where it stands.
    public var place: Place

    /// What the author says of one that will not come, or not yet.
    public enum Status: String, Sendable, CaseIterable { case vervallen, aangehouden }
}

extension Raadsstuk {
    /// A document as a timeline lists it. Words beside a plain expected month belong to it, else to the
    /// delivery.
    init(_ fields: inout Fields) {
        id = fields.optional("id", .identifier(in: "stukken"))
        project = fields.optional("project", .reference())
        onderdeel = fields.optional("onderdeel", .text)
        product = fields.required("product", .text)
        soort = fields.optional("soort", .text)
        verwacht = fields.optional("verwacht", .meldingen("maand", gemeldIsRequired: true)) ?? []
        let words = fields.optional("aanduiding", .text)
        geleverd = fields.optional("geleverd", .moment).map { Tijdstip($0) }
        document = fields.optional("document", .document)
        status = fields.optional("status", .word)
        statusGemeld = fields.optional("status-gemeld", .date)
        if statusGemeld != nil, fields.placeOfValue("status") == nil {
            fields.report(KeyCause.alone("status-gemeld", without: "status"), at: "status-gemeld")
        }
        toelichting = fields.optional("toelichting", .markdown)
        place = fields.place
        if let last = verwacht.indices.last, verwacht[last].gemeld == nil || geleverd == nil {
            verwacht[last].tijdstip.aanduiding = verwacht[last].tijdstip.aanduiding ?? words
        } else {
            geleverd?.aanduiding = words
        }
    }
}

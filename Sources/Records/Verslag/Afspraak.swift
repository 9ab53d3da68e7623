public import Diagnostics

/// What was agreed at a meeting.
public struct Afspraak: Hashable, Sendable {
    /// The author's own name for it, unique in its report.
    public var id: String?
    /// What was agreed.
    public var tekst: MarkdownText
    /// Who does it.
    public var wie: [String]
    /// By when.
    public var termijn: Tijdstip?
    /// How it stands, as the author says.
    public var status: Status
    /// The day on which it was done.
    public var afgehandeldOp: CivilDate?
    /// The item of the agenda under which it was made, by its number or title.
    public var agendapunt: String?
    /// Where it stands.
    public var place: Place

    /// What the author says of it; whether it is late is derived.
    public enum Status: String, Sendable, CaseIterable { case open, afgehandeld, vervallen }

    /// The state at the reference date: late once the term of an open one has passed, else the status
    /// (content model §10).
    public enum Toestand: String, Sendable, CaseIterable {
        case open, teLaat = "te-laat", afgehandeld, vervallen
    }

    /// The state at the reference date.
    public func toestand(on peildatum: CivilDate) -> Toestand {
        switch status {
        case .open: termijn?.moment.hasPassed(on: peildatum) == true ? .teLaat : .open
        case .afgehandeld: .afgehandeld
        case .vervallen: .vervallen
        }
    }
}

extension Afspraak {
    /// An agreement as a report lists it: open, unless it says otherwise or when it was done.
    init(_ fields: inout Fields) {
        tekst = fields.required("tekst", .markdown)
        wie = fields.list("wie", .text)
        termijn = fields.tijdstip("termijn")
        afgehandeldOp = fields.optional("afgehandeld-op", .date)
        status = fields.optional("status", .word) ?? (afgehandeldOp == nil ? .open : .afgehandeld)
        agendapunt = fields.optional("agendapunt", .text)
        id = fields.optional("id", .identifier(in: "afspraken"))
        place = fields.place
    }
}

public import Diagnostics

/// A promise to the council of the register `toezeggingen.yaml` (content model §10).
public struct Toezegging: Hashable, Sendable, ReferenceTarget {
    /// The kinds that such a reference accepts.
    public static let kinds = [RecordKind.toezegging]
    /// The author's own name for it, unique in the register.
    public var id: String?
    /// What was promised.
    public var tekst: MarkdownText
    /// Who promised.
    public var door: String
    /// The day of the promise.
    public var datum: CivilDate
    /// Where it was made: the report or memo of this site, or in words.
    public var waar: Vindplaats?
    /// By when it was to be fulfilled.
    public var termijn: Tijdstip?
    /// How it stands, as the author says.
    public var status: Status
    /// What fulfilled it.
    public var afgedaanMet: [Reference<AnyRecord>]
    /// The day on which it was fulfilled.
    public var afgedaanOp: CivilDate?
    /// Where it stands.
    public var place: Place

    /// What the author says of it; whether it is late is derived.
    public enum Status: String, Sendable, CaseIterable { case open, doorlopend, afgedaan, vervallen }

    /// The state at the reference date.
    public enum Toestand: String, Sendable, CaseIterable {
        case open, teLaat = "te-laat", doorlopend, afgedaan, vervallen
    }

    /// The state at the reference date: late once the term of an open one has passed, else the status.
    public func toestand(on peildatum: CivilDate) -> Toestand {
        switch status {
        case .open: termijn?.moment.hasPassed(on: peildatum) == true ? .teLaat : .open
        case .doorlopend: .doorlopend
        case .afgedaan: .afgedaan
        case .vervallen: .vervallen
        }
    }
}

extension Toezegging {
    /// A promise as the register lists it: open, unless it says otherwise or when it was fulfilled.
    init(_ fields: inout Fields) {
        id = fields.optional("id", .identifier(in: "toezeggingen"))
        tekst = fields.required("tekst", .markdown)
        door = fields.required("door", .text)
        datum = fields.required("datum", .date)
        waar = fields.optional("waar", .vindplaats)
        termijn = fields.tijdstip("termijn")
        afgedaanMet = fields.list("afgedaan-met", .reference())
        afgedaanOp = fields.optional("afgedaan-op", .date)
        status = fields.optional("status", .word) ?? (afgedaanOp == nil ? .open : .afgedaan)
        place = fields.place
    }
}

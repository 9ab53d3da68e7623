public import Diagnostics

/// An item of the agenda.
public struct Agendapunt: Hashable, Sendable {
    /// What it is called.
    public var titel: String
    /// Who introduced it.
    public var toelichtingDoor: [Person]
    /// Whether it was reached; an item that was not is shown as carried over.
    public var besproken: Bool
    /// Where it stands.
    public var place: Place
}

extension Agendapunt {
    /// An item as a report lists it; it was reached unless the report says not.
    init(_ fields: inout Fields) {
        titel = fields.required("titel", .text)
        toelichtingDoor = fields.list("toelichting-door", .person)
        besproken = fields.optional("besproken", .boolean) ?? true
        place = fields.place
    }
}

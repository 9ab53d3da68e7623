public import CodeLists

/// A lot: a part of a procurement that is awarded by itself.
public struct Perceel: Hashable, Sendable {
    /// What it is called.
    public var naam: String
    /// What it comprises.
    public var omschrijving: MarkdownText?
    /// What is bought in it (BT-262).
    public var cpv: CPVCode?
    /// Where each of these stands.
    public var places: KeyPlaces
}

extension Perceel {
    /// A lot as a process lists it.
    init(_ fields: inout Fields) {
        naam = fields.required("naam", .text)
        omschrijving = fields.optional("omschrijving", .markdown)
        cpv = fields.optional("cpv", .cpv)
        places = fields.places
    }
}

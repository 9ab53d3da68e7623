/// Where a meeting was held.
public struct Locatie: Hashable, Sendable {
    /// What the building is called.
    public var naam: String?
    /// Where it is.
    public var adres: String?
}

extension Locatie {
    /// A place as a report gives it.
    init(_ fields: inout Fields) {
        naam = fields.optional("naam", .text)
        adres = fields.optional("adres", .text)
    }
}

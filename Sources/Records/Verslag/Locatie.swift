/// Where a meeting was held.
public struct Locatie: Hashable, Sendable {
    public var naam: String?
    public var adres: String?
}

extension Locatie {
    /// A place as a report gives it.
    init(_ fields: inout Fields) {
        naam = fields.optional("naam", .text)
        adres = fields.optional("adres", .text)
    }
}

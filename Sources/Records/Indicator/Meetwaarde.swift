/// A measured value of a period.
public struct Meetwaarde: Hashable, Sendable {
    /// Of when.
    public var periode: Tijdstip
    /// The number; nil: not measured.
    public var waarde: Meetgetal?
    /// What must be known of this value: an estimate, another way of counting.
    public var toelichting: String?
}

extension Meetwaarde {
    /// A value as a series lists it. `waarde` must be there, and is `null` for what was not measured.
    init(_ fields: inout Fields) {
        periode = fields.requiredTijdstip("periode")
        waarde = fields.nullable("waarde", .number)
        toelichting = fields.optional("toelichting", .text)
    }
}

/// One measured series.
public struct Meetreeks: Hashable, Sendable {
    /// What was measured, or of whom.
    public var naam: String
    /// In the order written.
    public var waarden: [Meetwaarde]
}

extension Meetreeks {
    /// A series as an indicator lists it.
    init(_ fields: inout Fields) {
        naam = fields.required("naam", .text)
        waarden = fields.requiredList("waarden", .record { Meetwaarde(&$0) })
    }
}

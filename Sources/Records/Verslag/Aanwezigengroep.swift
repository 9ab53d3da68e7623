/// People who were there on behalf of the same kind of party: "Zorgaanbieders", "Gemeenten".
public struct Aanwezigengroep: Hashable, Sendable {
    /// What the group is called.
    public var groep: String?
    /// Who they are, where they are not listed.
    public var omschrijving: MarkdownText?
    /// How many there were, where not all are listed.
    public var aantal: Int?
    /// Those who are listed.
    public var deelnemers: [Person]
}

extension Aanwezigengroep {
    /// A group as a report lists it.
    init(_ fields: inout Fields) {
        groep = fields.optional("groep", .text)
        omschrijving = fields.optional("omschrijving", .markdown)
        aantal = fields.optional("aantal", .wholeNumber)
        deelnemers = fields.list("deelnemers", .participant)
    }
}

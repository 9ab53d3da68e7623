/// A measured value of a period.
public struct Meetwaarde: Hashable, Sendable {
    public var periode: Tijdstip
    /// The number; nil: not measured.
    public var waarde: Meetgetal?
    public var toelichting: String?
}

/// One measured series.
public struct Meetreeks: Hashable, Sendable {
    public var naam: String
    /// In the order written.
    public var waarden: [Meetwaarde]
}

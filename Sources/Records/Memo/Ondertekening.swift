/// How a memo ends.
public struct Ondertekening: Hashable, Sendable {
    /// "Hoogachtend,"
    public var slotformule: String?
    /// On whose behalf.
    public var namens: String
    public var ondertekenaars: [Person]
}

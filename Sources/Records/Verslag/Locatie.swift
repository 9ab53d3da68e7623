/// Where a meeting was held.
public struct Locatie: Hashable, Sendable {
    public var naam: String?
    public var adres: String?
}

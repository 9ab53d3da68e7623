public import Diagnostics
public import Records

/// What the rest of the site must know of a record to refer to it.
public struct RecordEntry: Sendable {
    public var id: RecordID
    public var kind: RecordKind
    public var titel: String
    /// Where it stands; nil for one that is not published.
    public var address: PageAddress?
    public var datum: Tijdstip?
    /// Where it is written.
    public var place: Place
    /// Other names by which it may be mentioned in words (of organisations).
    public var names: [String] = []
}

public import Diagnostics
public import Records

/// What the rest of the site must know of a record to refer to it.
///
/// It never changes once made. It is a class, for lists of entries are sorted and passed on by every page.
public final class RecordEntry: Sendable {
    /// The record.
    public let id: RecordID
    /// What it is.
    public let kind: RecordKind
    /// Its title, as written.
    public let titel: String
    /// Where it stands; nil for one that is not published.
    public let address: PageAddress?
    /// Its date.
    public let datum: Tijdstip?
    /// Where it is written.
    public let place: Place
    /// Other names by which it may be mentioned in words (of organisations).
    public let names: [String]

    /// An entry for a record.
    init(
        id: RecordID, kind: RecordKind, titel: String, address: PageAddress?, datum: Tijdstip? = nil,
        place: Place,
        names: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.titel = titel
        self.address = address
        self.datum = datum
        self.place = place
        self.names = names
    }
}

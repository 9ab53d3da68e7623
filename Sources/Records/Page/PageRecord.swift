/// A record that has a page of its own.
public protocol PageRecord: ReferenceTarget {
    /// What kind it is.
    static var kind: RecordKind { get }
    /// What identifies it.
    var id: RecordID { get }
    /// The keys that every page has.
    var page: PageFields { get }
}

extension PageRecord {
    /// References to it accept its own kind.
    public static var kinds: [RecordKind] { [kind] }
}

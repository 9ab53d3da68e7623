public import Diagnostics

/// A mention of another record, as the author wrote it: an id, or the last part of one.
public struct Reference<Target: ReferenceTarget>: Hashable, Sendable {
    /// As written.
    public var written: String
    /// Where.
    public var place: Place

    /// The key that holds it (`projecten`), for messages; empty where there is none.
    public var key: String

    /// A mention at a place.
    public init(_ written: String, at place: Place, key: String = "") {
        self.written = written
        self.place = place
        self.key = key
    }

    /// The same mention without the promise of what it leads to.
    public var erased: Reference<AnyRecord> { Reference<AnyRecord>(written, at: place, key: key) }
}

/// What a reference may lead to.
public protocol ReferenceTarget: Sendable {
    /// The kinds that such a reference accepts.
    static var kinds: [RecordKind] { get }
}

/// A record of any kind that has a page.
public enum AnyRecord: ReferenceTarget {
    /// Every kind.
    public static let kinds = RecordKind.allCases
}

public import Markup
public import Minutes
public import Records

/// A record with the address of its page.
public struct Published<Record: PageRecord>: Sendable {
    /// What was read.
    public var loaded: Loaded<Record>
    /// Where its page stands.
    public var address: PageAddress

    // Inlined, for what they lead to is large: a caller that wants one field of it copies only that.

    /// The record itself.
    @inlinable
    public var record: Record { loaded.record }
    /// The keys that every page has.
    @inlinable
    public var page: PageFields { loaded.record.page }
    /// Its Markdown body.
    @inlinable
    public var body: Document? { loaded.body }
    /// What its minutes hold.
    @inlinable
    public var minutes: Minutes? { loaded.minutes }
}

extension Published {
    /// Whether it comes first where the newest stand first.
    static func isNewer(_ left: Published, _ right: Published) -> Bool {
        Relations.isNewer(
            (left.page.datum?.moment, left.record.id), (right.page.datum?.moment, right.record.id))
    }
}

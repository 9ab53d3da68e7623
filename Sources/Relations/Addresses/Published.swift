public import Markup
public import Minutes
public import Records

/// A record with the address of its page.
public struct Published<Record: PageRecord>: Sendable {
    /// What was read.
    public var loaded: Loaded<Record>
    /// Where its page stands.
    public var address: PageAddress

    /// The record itself.
    public var record: Record { loaded.record }
    /// The keys that every page has.
    public var page: PageFields { loaded.record.page }
    /// Its Markdown body.
    public var body: Document? { loaded.body }
    /// What its minutes hold.
    public var minutes: Minutes? { loaded.minutes }
}

public import Markup
public import Minutes
public import Records

/// A record as it was read, with what its Markdown holds.
///
/// It never changes once made. It is a class, for records are large and pages, lists and relations pass them
/// on.
public final class Loaded<Record: PageRecord>: Sendable {
    /// The record.
    public let record: Record
    /// The body, read; none for a record that has no Markdown body.
    public let body: Document?
    /// What the minutes hold; only of a report.
    public let minutes: Minutes?
    /// The file that it came from, from the site's folder: `content/memos/x.md`.
    public let file: String
    /// SHA-256 of that file, in hexadecimal.
    public let digest: String

    /// A record of a file.
    public init(
        _ record: Record, body: Document? = nil, minutes: Minutes? = nil, file: String, digest: String
    ) {
        self.record = record
        self.body = body
        self.minutes = minutes
        self.file = file
        self.digest = digest
    }

    /// Whether it is a report in which something was agreed.
    var hasAgreements: Bool {
        guard let verslag = record as? Verslag else { return false }
        return !verslag.afspraken.isEmpty || minutes?.agreements.isEmpty == false
    }

    /// The same with the record changed.
    public func with(record: Record) -> Loaded {
        Loaded(record, body: body, minutes: minutes, file: file, digest: digest)
    }

    /// The same record with another body, and with what its minutes hold.
    public func with(body: Document, minutes: Minutes? = nil) -> Loaded {
        Loaded(record, body: body, minutes: minutes ?? self.minutes, file: file, digest: digest)
    }
}

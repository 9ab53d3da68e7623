public import Markup
public import Minutes
public import Records

/// A record as it was read, with what its Markdown holds.
public struct Loaded<Record: PageRecord>: Sendable {
    /// The record.
    public var record: Record
    /// The body, read; none for a record that has no Markdown body.
    public var body: Document?
    /// What the minutes hold; only of a report.
    public var minutes: Minutes?
    /// The file that it came from, from the site's folder: `content/memos/x.md`.
    public var file: String
    /// SHA-256 of that file, in hexadecimal.
    public var digest: String

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
}

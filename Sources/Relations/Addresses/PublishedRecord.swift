public import Markup
public import Minutes
public import Records

/// A published record of any kind: what those with a page have in common.
public protocol PublishedRecord: Sendable {
    /// Its kind.
    var kind: RecordKind { get }
    /// What identifies it.
    var id: RecordID { get }
    /// The keys that every page has.
    var page: PageFields { get }
    /// Where its page stands.
    var address: PageAddress { get }
    /// The file that it came from, from the site's folder: `content/memos/x.md`.
    var file: String { get }
    /// SHA-256 of that file, in hexadecimal.
    var digest: String { get }
    /// Its Markdown body.
    var body: Document? { get }
    /// What its minutes hold.
    var minutes: Minutes? { get }
}

extension Published: PublishedRecord {
    /// Its kind.
    public var kind: RecordKind { Record.kind }
    /// What identifies it.
    public var id: RecordID { record.id }
    /// The file that it came from.
    public var file: String { loaded.file }
    /// SHA-256 of that file.
    public var digest: String { loaded.digest }
}

extension Publication {
    /// Memos, reports, processes, timelines, choices and series: what a municipality publishes.
    public var publications: [any PublishedRecord] {
        let lists: [[any PublishedRecord]] = [
            memos, verslagen, trajecten, tijdlijnen, segmentkeuzes, indicatoren,
        ]
        return lists.flatMap { $0 }
    }

    /// The publications and all other pages: each record of a file of its own.
    public var filed: [any PublishedRecord] { publications + (paginas as [any PublishedRecord]) }

    /// Every record with a page, those of the registers last.
    public var records: [any PublishedRecord] {
        let registers: [[any PublishedRecord]] = [organisaties, projecten]
        return filed + registers.flatMap { $0 }
    }
}

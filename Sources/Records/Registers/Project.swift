public import Diagnostics

/// A project of the register `projecten.yaml` (content model §10).
public struct Project: PageRecord, Sendable {
    public static let kind = RecordKind.project
    public var id: RecordID
    /// Its page's fields; the title is its name.
    public var page: PageFields
    /// `B1`
    public var code: String
    public var naam: String
    /// The line of a programme that it belongs to.
    public var lijn: String?
    public var status: String?
    public var toelichting: MarkdownText?
    /// Where it stands.
    public var place: Place
}

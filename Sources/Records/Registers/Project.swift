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

extension Project {
    /// A project as the register lists it.
    init(_ fields: inout Fields) {
        code = fields.required("code", .identifier(in: "projecten"))
        id = RecordID("\(RecordKind.project.folder)/\(code)")
        naam = fields.required("naam", .text)
        page = PageFields(&fields, naam: naam)
        page.aliassen = fields.list("aliassen", synonym: "aliases", .alias)
        lijn = fields.optional("lijn", .text)
        status = fields.optional("status", .text)
        toelichting = fields.optional("toelichting", .markdown)
        place = fields.place
    }
}

public import Diagnostics

/// A project of the register `projecten.yaml` (content model §10).
public struct Project: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.project
    /// `projecten/` with its code.
    public var id: RecordID
    /// Its page's fields; the title is its name.
    public var page: PageFields
    /// `B1`
    public var code: String
    /// What it is called.
    public var naam: String
    /// The line of a programme that it belongs to.
    public var lijn: String?
    /// How far it is, in words.
    public var status: String?
    /// What it is about.
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

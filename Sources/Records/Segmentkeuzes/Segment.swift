public import Diagnostics

/// A group of inhabitants with the care bought for it.
public struct Segment: Hashable, Sendable {
    /// `Wmo S1a`
    public var code: String
    /// What it is called: "Begeleiding basis".
    public var naam: String
    /// The law or field that it falls under, where it is not the file's.
    public var domein: String?
    /// For whom it is.
    public var doelgroep: MarkdownText?
    /// What is bought for it.
    public var producten: [String]
    /// The choices by the `id` of their steering element, in the order written.
    public var keuzes: [Keuze]
    /// Where it stands.
    public var place: Place
}

extension Segment {
    /// A segment as a file of choices lists it.
    init(_ fields: inout Fields) {
        code = fields.required("code", .identifier(in: "segmenten"))
        naam = fields.required("naam", .text)
        domein = fields.optional("domein", .text)
        doelgroep = fields.optional("doelgroep", .markdown)
        producten = fields.list("producten", .text)
        keuzes = fields.required("keuzes", .keuzes)
        place = fields.place
    }
}

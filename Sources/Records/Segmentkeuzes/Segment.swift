public import Diagnostics

/// A group of inhabitants with the care bought for it.
public struct Segment: Hashable, Sendable {
    /// `Wmo S1a`
    public var code: String
    public var naam: String
    public var domein: String?
    public var doelgroep: MarkdownText?
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

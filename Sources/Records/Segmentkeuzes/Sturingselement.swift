/// A steering element: what a choice is about (contract, bekostiging, …).
public struct Sturingselement: Hashable, Sendable {
    /// The key under which segments give their choice.
    public var id: String
    /// What it is called.
    public var naam: String
    /// What it means.
    public var definitie: MarkdownText?
    /// The options that there were.
    public var opties: [MarkdownText]
}

extension Sturingselement {
    /// An element as a file of choices lists it.
    init(_ fields: inout Fields) {
        id = fields.required("id", .identifier(in: "elementen"))
        naam = fields.required("naam", .text)
        definitie = fields.optional("definitie", .markdown)
        opties = fields.list("opties", .markdown)
    }
}

/// How a memo ends.
public struct Ondertekening: Hashable, Sendable {
    /// "Hoogachtend,"
    public var slotformule: String?
    /// On whose behalf.
    public var namens: String
    /// Who signed, in the order of signing.
    public var ondertekenaars: [Person]
}

extension Ondertekening {
    /// The end of a memo as its front matter gives it.
    init(_ fields: inout Fields) {
        slotformule = fields.optional("slotformule", .text)
        namens = fields.required("namens", .text)
        ondertekenaars = fields.list("ondertekenaars", .person)
    }
}

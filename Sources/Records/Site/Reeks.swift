public import Diagnostics

/// A series of memos that was promised at a rhythm.
public struct Reeks: Hashable, Sendable, ReferenceTarget {
    public static let kinds: [RecordKind] = []
    public var id: String
    public var titel: String
    public var ritme: Period?
    /// The record in which it was promised.
    public var beloofdIn: Reference<AnyRecord>?
    /// Where it stands.
    public var place: Place
}

extension Reeks {
    /// A series as the site lists it.
    init(_ fields: inout Fields) {
        id = fields.required("id", .identifier(in: "reeksen"))
        titel = fields.required("titel", .text)
        ritme = fields.optional("ritme", .duration)
        beloofdIn = fields.optional("beloofd-in", .reference())
        place = fields.place
    }
}

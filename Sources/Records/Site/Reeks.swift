public import Diagnostics

/// A series of memos that was promised at a rhythm.
public struct Reeks: Hashable, Sendable, ReferenceTarget {
    /// None: a series has no record of its own.
    public static let kinds: [RecordKind] = []
    /// The name by which memos mean it.
    public var id: String
    /// What it is called.
    public var titel: String
    /// How long after one the next was promised.
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

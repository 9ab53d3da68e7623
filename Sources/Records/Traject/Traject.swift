/// A procurement or policy process that ties meetings, planning and documents together (content model §7).
public struct Traject: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.traject
    /// What identifies it: its path without ending.
    public var id: RecordID
    /// The keys that every page has.
    public var page: PageFields
    /// The lots of the procurement.
    public var percelen: [Perceel]
    /// The steps; shown by date.
    public var planning: [Mijlpaal]
    /// What TenderNed's form asks for.
    public var tenderned: TenderNedGegevens?
    /// The questions of tenderers with the answers (nota van inlichtingen).
    public var vragen: [Inlichting]
}

extension Traject {
    /// A process as its file sets it out.
    init(_ fields: inout Fields) {
        id = fields.reading.id
        page = PageFields(&fields)
        percelen = fields.list("percelen", .record { Perceel(&$0) })
        planning = fields.list("planning", .record { Mijlpaal(&$0) })
        tenderned = fields.optional("tenderned", .record { TenderNedGegevens(&$0) })
        vragen = fields.list("vragen", .record { Inlichting(&$0) })
        for index in vragen.indices where vragen[index].nummer.isEmpty {
            vragen[index].nummer = String(index + 1)
        }
    }
}

/// A procurement or policy process that ties meetings, planning and documents together (content model §7).
public struct Traject: PageRecord, Sendable {
    public static let kind = RecordKind.traject
    public var id: RecordID
    public var page: PageFields
    public var percelen: [Perceel]
    public var planning: [Mijlpaal]
    public var tenderned: TenderNedGegevens?
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

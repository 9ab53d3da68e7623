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

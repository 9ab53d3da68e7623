/// The choices made per segment of care (content model §9).
public struct Segmentkeuzes: PageRecord, Sendable {
    public static let kind = RecordKind.segmentkeuzes
    public var id: RecordID
    public var page: PageFields
    public var domein: String?
    public var vastgesteld: Vaststelling?
    /// From when the choices hold.
    public var ingangsdatum: Tijdstip?
    public var elementen: [Sturingselement]
    public var segmenten: [Segment]
    /// The earlier version that this one replaces.
    public var vervangt: Reference<Segmentkeuzes>?
}

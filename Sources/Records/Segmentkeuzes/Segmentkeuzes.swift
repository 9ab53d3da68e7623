/// The choices made per segment of care (content model §9).
public struct Segmentkeuzes: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.segmentkeuzes
    /// What identifies it: its path without ending.
    public var id: RecordID
    /// The keys that every page has.
    public var page: PageFields
    /// The law or field that it is about: "Wmo".
    public var domein: String?
    /// When and by whom the choices were made.
    public var vastgesteld: Vaststelling?
    /// From when the choices hold.
    public var ingangsdatum: Tijdstip?
    /// What was chosen on; empty when the file does not explain its elements.
    public var elementen: [Sturingselement]
    /// The segments, in the order written; at least one.
    public var segmenten: [Segment]
    /// The earlier version that this one replaces.
    public var vervangt: Reference<Segmentkeuzes>?
}

public import Diagnostics

/// An organisation of the register `organisaties.yaml` (content model §10).
public struct Organisatie: PageRecord, Sendable {
    public static let kind = RecordKind.organisatie
    public var id: RecordID
    /// Its page's fields; the title is its name.
    public var page: PageFields
    /// The `id` as the author wrote it.
    public var code: String
    public var naam: String
    /// gemeente, zorgaanbieder, adviesraad, samenwerking, adviesbureau, …
    public var soort: String?
    /// Its TOOI URI or short id (`gm0687`).
    public var tooi: String?
    public var website: String?
    public var adres: String?
    /// Other names by which texts call it.
    public var aliassen: [String]
    /// Where it stands.
    public var place: Place
}

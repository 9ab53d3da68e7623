public import Diagnostics

/// An organisation of the register `organisaties.yaml` (content model §10).
public struct Organisatie: PageRecord, Sendable {
    /// Which kind it is.
    public static let kind = RecordKind.organisatie
    /// `organisaties/` with its code.
    public var id: RecordID
    /// Its page's fields; the title is its name.
    public var page: PageFields
    /// The `id` as the author wrote it.
    public var code: String
    /// Its name, as a sentence uses it.
    public var naam: String
    /// gemeente, zorgaanbieder, adviesraad, samenwerking, adviesbureau, …
    public var soort: String?
    /// Its TOOI URI or short id (`gm0687`).
    public var tooi: String?
    /// Its `http` or `https` address.
    public var website: String?
    /// Where it is: street, postal code and town.
    public var adres: String?
    /// Other names by which texts call it.
    public var aliassen: [String]
    /// Where it stands.
    public var place: Place
}

extension Organisatie {
    /// An organisation as the register lists it.
    init(_ fields: inout Fields) {
        code = fields.required("id", .identifier(in: "organisaties"))
        id = RecordID("\(RecordKind.organisatie.folder)/\(code)")
        naam = fields.required("naam", .text)
        page = PageFields(&fields, naam: naam)
        soort = fields.optional("soort", .text)
        tooi = fields.optional("tooi", .text)
        website = fields.optional("website", .url)
        adres = fields.optional("adres", .text)
        aliassen = fields.list("aliassen", .text)
        place = fields.place
    }
}

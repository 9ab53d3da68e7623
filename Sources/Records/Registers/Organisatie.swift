public import CodeLists
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
    /// Its postal code, where `adres` does not hold it (BT-512).
    public var postcode: String?
    /// Its town, where `adres` does not hold it (BT-513).
    public var plaats: String?
    /// The region that it is in (BT-507).
    public var nuts: NUTSCode?
    /// Its country; nil: the Netherlands (BT-514).
    public var land: CodeOf<Country>?
    /// Its number at the Chamber of Commerce (BT-501).
    public var kvk: String?
    /// Its identification number as a public organisation (BT-501).
    public var oin: String?
    /// What it is in law (BT-11).
    public var rechtsvorm: CodeOf<LegalType>?
    /// What it mainly does (BT-10).
    public var activiteit: CodeOf<Activity>?
    /// Other names by which texts call it.
    public var aliassen: [String]
    /// Where it stands.
    public var place: Place
    /// Where each of its values stands.
    public var places: KeyPlaces
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
        postcode = fields.optional("postcode", .postalCode)
        plaats = fields.optional("plaats", .text)
        nuts = fields.optional("nuts", .nuts)
        land = fields.optional("land", .code())
        kvk = fields.optional("kvk", .chamberNumber)
        oin = fields.optional("oin", .identificationNumber)
        rechtsvorm = fields.optional("rechtsvorm", .code())
        activiteit = fields.optional("activiteit", .code())
        places = fields.places
    }
}

public import Templates

/// The instructions in a publication bundle.
public struct LeesmijView: Viewable {
    /// The language of the page.
    public var taal: String
    /// The title of the record.
    public var titel: String
    /// The title of the page as a whole.
    public var koptitel: String
    /// The name of the bundle.
    public var naam: String
    /// Who publishes it.
    public var organisatie: String
    /// The address of the record's page.
    public var adres: String
    /// The address of the zip.
    public var zip: String
    /// Whether it is the bundle of a process: a new publication, not a document for one that is there.
    public var isTraject: Bool
    /// Where the publication is on TenderNed, in words.
    public var tenderned: String?
    /// The values to type.
    public var velden: [LeesmijveldView]
    /// The folders whose files are uploaded.
    public var mappen: [LeesmijmapView]
    /// The other files.
    public var overig: [LeesmijbestandView]
    /// Titles of documents that have no file here.
    public var ontbreekt: [String]
    /// How the policy names the style of the page.
    public var stijlcode = ""

    /// The names that templates have for it.
    public static let members: [Member<LeesmijView>] = [
        .text("taal", \.taal),
        .text("titel", \.titel),
        .text("koptitel", \.koptitel),
        .text("naam", \.naam),
        .text("organisatie", \.organisatie),
        .text("adres", \.adres),
        .text("zip", \.zip),
        .flag("traject", \.isTraject),
        .optionalText("tenderned", \.tenderned),
        .list("velden", \.velden),
        .list("mappen", \.mappen),
        .list("overig", \.overig),
        .texts("ontbreekt", \.ontbreekt),
        .text("stijlcode", \.stijlcode),
    ]
}

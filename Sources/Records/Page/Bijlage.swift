public import Diagnostics

/// A document that belongs to a page: a file beside it, an address, or (with neither) one that is not
/// published online.
public struct Bijlage: Hashable, Sendable {
    /// What the document is called.
    public var titel: String
    /// The file's name beside the page, or its path under `content/`.
    public var bestand: String?
    /// Its `http` or `https` address, when it stands elsewhere.
    public var url: String?
    /// What it is, or why it is not there.
    public var toelichting: String?
    /// Where the file is named, or the attachment as a whole.
    public var place: Place

    /// An attachment at a place.
    public init(
        titel: String, bestand: String? = nil, url: String? = nil, toelichting: String? = nil, place: Place
    ) {
        self.titel = titel
        self.bestand = bestand
        self.url = url
        self.toelichting = toelichting
        self.place = place
    }
}

extension Bijlage {
    /// An attachment as a page lists it (content model §4).
    init(_ fields: inout Fields) {
        let file = fields.placeOfValue("bestand")
        self.init(
            titel: fields.required("titel", .text),
            bestand: fields.optional("bestand", .path),
            url: fields.optional("url", .url),
            toelichting: fields.optional("toelichting", .text),
            place: file ?? fields.place)
    }
}

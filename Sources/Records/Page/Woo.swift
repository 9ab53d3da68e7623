/// What the Woo's harvester must know of a page (DiWoo).
public struct Woo: Hashable, Sendable {
    /// A number (`006`), a label or a TOOI URI.
    public var informatiecategorie: String?
    /// A label or URI of the list of kinds of documents.
    public var documentsoort: String?
    /// The number under which the publisher's own system keeps it.
    public var identificatie: String?

    /// Metadata, as far as given.
    public init(
        informatiecategorie: String? = nil, documentsoort: String? = nil, identificatie: String? = nil
    ) {
        self.informatiecategorie = informatiecategorie
        self.documentsoort = documentsoort
        self.identificatie = identificatie
    }
}

extension Woo {
    /// Metadata as a page or the site gives it (content model §3 and §4).
    init(_ fields: inout Fields) {
        self.init(
            informatiecategorie: fields.optional("informatiecategorie", .text),
            documentsoort: fields.optional("documentsoort", .text),
            identificatie: fields.optional("identificatie", .text))
    }
}

public import Diagnostics

/// What `site.yaml` says (content model §3).
public struct SiteInstellingen: Sendable {
    public var naam: String
    /// The publisher.
    public var organisatie: Reference<Organisatie>
    /// Where the site will stand: `https://…`, without a slash at its end.
    public var basisURL: String
    public var taal: String
    public var omschrijving: String?
    public var menu: [Menupunt]
    public var logo: Bestandsverwijzing?
    public var thema: Thema
    public var reeksen: [Reeks]
    public var tenderned: TenderNedGegevens?
    public var woo: Woo?
    /// Addresses and numbers that may appear on pages though they look private (`privacy.toegestaan`).
    public var toegestaan: [String]
    public var contact: Contact?
    /// Warnings that count as errors (`controle.waarschuwing-is-fout`).
    public var waarschuwingIsFout: [Code]
}

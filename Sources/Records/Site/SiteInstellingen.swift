public import Diagnostics

/// What `site.yaml` says (content model §3).
public struct SiteInstellingen: Sendable {
    /// What the site is called.
    public var naam: String
    /// The publisher.
    public var organisatie: Reference<Organisatie>
    /// Where the site will stand: `https://…`, without a slash at its end.
    public var basisURL: String
    /// The language of its pages (BCP 47), unless a page says otherwise.
    public var taal: String
    /// What the site is, in a sentence.
    public var omschrijving: String?
    /// The entries of the menu, in order.
    public var menu: [Menupunt]
    /// The picture at the top of each page.
    public var logo: Bestandsverwijzing?
    /// How it differs from the default theme.
    public var thema: Thema
    /// The series of memos that were promised.
    public var reeksen: [Reeks]
    /// What every process says to TenderNed unless it says otherwise itself.
    public var tenderned: TenderNedGegevens?
    /// What may go into a publication bundle (`tenderned.limieten`).
    public var limieten: Bundellimieten?
    /// How what it publishes is kept.
    public var archief: Archiefgegevens
    /// What the Woo's harvester must know of every page that does not say it itself.
    public var woo: Woo?
    /// Addresses and numbers that may appear on pages though they look private (`privacy.toegestaan`).
    public var toegestaan: [String]
    /// How to reach the publisher.
    public var contact: Contact?
    /// What it says of its data.
    public var openData: OpenDataInstellingen
    /// Warnings that count as errors (`controle.waarschuwing-is-fout`).
    public var waarschuwingIsFout: [Code]
}

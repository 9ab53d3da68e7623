public import Diagnostics

/// The keys that every record with a page has (content model §4).
public struct PageFields: Sendable, Hashable {
    public var titel: String
    public var datum: Tijdstip?
    public var samenvatting: MarkdownText?
    public var trefwoorden: [String] = []
    public var organisatie: Reference<Organisatie>?
    public var afdeling: String?
    public var contact: [Person] = []
    public var traject: Reference<Traject>?
    public var projecten: [Reference<Project>] = []
    /// Not built without `--drafts`.
    public var concept = false
    /// Not built before this day.
    public var publicatieVanaf: CivilDate?
    /// Not listed as new, and marked as expired, from the day after.
    public var verloopt: CivilDate?
    public var slug: Slug?
    /// Old paths that lead here, as written, with their places.
    public var aliassen: [Alias] = []
    public var taal: String?
    public var bijlagen: [Bijlage] = []
    public var reactie: Reactie?
    public var versies: [Versie] = []
    public var woo: Woo?
    /// Where the title stands, for messages about the page as a whole.
    public var place: Place

    /// A page with a title.
    public init(titel: String, place: Place) {
        self.titel = titel
        self.place = place
    }
}

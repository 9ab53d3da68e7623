public import Diagnostics

/// The keys that every record with a page has (content model §4).
public struct PageFields: Sendable, Hashable {
    /// The title; never empty in a site that builds.
    public var titel: String
    /// The date of what the page tells; memos and reports have one.
    public var datum: Tijdstip?
    /// What the page comes down to, for lists and search results.
    public var samenvatting: MarkdownText?
    /// The keywords, as written.
    public var trefwoorden: [String] = []
    /// Whose page it is; nil: the site's publisher.
    public var organisatie: Reference<Organisatie>?
    /// The department that answers for it.
    public var afdeling: String?
    /// Whom to ask about it.
    public var contact: [Person] = []
    /// The process that it belongs to.
    public var traject: Reference<Traject>?
    /// The projects that it is about.
    public var projecten: [Reference<Project>] = []
    /// Not built without `--drafts`.
    public var concept = false
    /// Not built before this day.
    public var publicatieVanaf: CivilDate?
    /// Not listed as new, and marked as expired, from the day after.
    public var verloopt: CivilDate?
    /// The last part of its address, when the file name is not to be it.
    public var slug: Slug?
    /// Old paths that lead here, as written, with their places.
    public var aliassen: [Alias] = []
    /// The language of its text (BCP 47); nil: the site's.
    public var taal: String?
    /// What belongs to it.
    public var bijlagen: [Bijlage] = []
    /// How and until when readers can react.
    public var reactie: Reactie?
    /// What changed since it was published, as the author tells it.
    public var versies: [Versie] = []
    /// What the Woo's harvester must know of it.
    public var woo: Woo?
    /// Where the title stands, for messages about the page as a whole.
    public var place: Place

    /// A page with a title.
    public init(titel: String, place: Place) {
        self.titel = titel
        self.place = place
    }
}

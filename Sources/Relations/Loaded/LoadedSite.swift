public import Records

/// All that was read of a site, before anything is related to anything.
public struct LoadedSite: Sendable {
    /// What `site.yaml` says.
    public var instellingen: SiteInstellingen
    /// The memos.
    public var memos: [Loaded<Memo>] = []
    /// The reports.
    public var verslagen: [Loaded<Verslag>] = []
    /// The processes.
    public var trajecten: [Loaded<Traject>] = []
    /// The timelines of council documents.
    public var tijdlijnen: [Loaded<Tijdlijn>] = []
    /// The choices per segment.
    public var segmentkeuzes: [Loaded<Segmentkeuzes>] = []
    /// The measured series.
    public var indicatoren: [Loaded<Indicator>] = []
    /// All other pages.
    public var paginas: [Loaded<Pagina>] = []
    /// The register of organisations.
    public var organisaties: [Loaded<Organisatie>] = []
    /// The register of projects.
    public var projecten: [Loaded<Project>] = []
    /// The glossary.
    public var begrippen: [Begrip] = []
    /// The register of promises.
    public var toezeggingen: [Toezegging] = []
    /// The introduction of the home page (`index.md`).
    public var inleiding: Loaded<Pagina>?
    /// What could not be read.
    public var unread: [UnreadSource] = []
    /// The introductions of sections (`memos/index.md`), by the folder's name.
    public var rubriekinleidingen: [String: Loaded<Pagina>] = [:]
    /// The files that are copied as they are: their paths under `content/`, in order.
    public var files: [ContentFile] = []

    /// A site without records yet.
    public init(instellingen: SiteInstellingen) { self.instellingen = instellingen }
}

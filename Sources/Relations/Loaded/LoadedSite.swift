public import Records

/// All that was read of a site, before anything is related to anything.
public struct LoadedSite: Sendable {
    public var instellingen: SiteInstellingen
    public var memos: [Loaded<Memo>] = []
    public var verslagen: [Loaded<Verslag>] = []
    public var trajecten: [Loaded<Traject>] = []
    public var tijdlijnen: [Loaded<Tijdlijn>] = []
    public var segmentkeuzes: [Loaded<Segmentkeuzes>] = []
    public var indicatoren: [Loaded<Indicator>] = []
    public var paginas: [Loaded<Pagina>] = []
    public var organisaties: [Loaded<Organisatie>] = []
    public var projecten: [Loaded<Project>] = []
    public var begrippen: [Begrip] = []
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

public import Records

/// The site put together: the records that are published, with their addresses and an index of all that can
/// be referred to.
public struct Publication: Sendable {
    public var instellingen: SiteInstellingen
    /// The one day on which everything that depends on "now" is computed.
    public var peildatum: CivilDate
    public var memos: [Published<Memo>] = []
    public var verslagen: [Published<Verslag>] = []
    public var trajecten: [Published<Traject>] = []
    public var tijdlijnen: [Published<Tijdlijn>] = []
    public var segmentkeuzes: [Published<Segmentkeuzes>] = []
    public var indicatoren: [Published<Indicator>] = []
    public var paginas: [Published<Pagina>] = []
    public var organisaties: [Published<Organisatie>] = []
    public var projecten: [Published<Project>] = []
    public var begrippen: [Begrip] = []
    public var toezeggingen: [Toezegging] = []
    public var inleiding: Loaded<Pagina>?
    public var rubriekinleidingen: [String: Loaded<Pagina>] = [:]
    /// The files that are copied: where each comes from (under `content/`) and where it goes.
    public var files: [CopiedFile] = []
    public var index = RecordIndex()
    /// Old addresses and where they lead, in order of address.
    public var redirects: [Redirect] = []

    /// A site without records yet.
    init(instellingen: SiteInstellingen, peildatum: CivilDate) {
        self.instellingen = instellingen
        self.peildatum = peildatum
    }
}

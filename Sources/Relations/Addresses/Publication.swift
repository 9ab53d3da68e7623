public import Records

/// The site put together: the records that are published, with their addresses and an index of all that can
/// be referred to.
public struct Publication: Sendable {
    /// What `site.yaml` says.
    public var instellingen: SiteInstellingen
    /// The one day on which everything that depends on "now" is computed.
    public var peildatum: CivilDate
    /// The memos.
    public var memos: [Published<Memo>] = []
    /// The reports.
    public var verslagen: [Published<Verslag>] = []
    /// The processes.
    public var trajecten: [Published<Traject>] = []
    /// The timelines of council documents.
    public var tijdlijnen: [Published<Tijdlijn>] = []
    /// The choices per segment.
    public var segmentkeuzes: [Published<Segmentkeuzes>] = []
    /// The pages that lay two segments side by side, by the file of choices.
    var segmentPairs: [RecordID: [SegmentPair]] = [:]
    /// The measured series.
    public var indicatoren: [Published<Indicator>] = []
    /// All other pages.
    public var paginas: [Published<Pagina>] = []
    /// The register of organisations.
    public var organisaties: [Published<Organisatie>] = []
    /// The register of projects.
    public var projecten: [Published<Project>] = []
    /// The glossary.
    public var begrippen: [Begrip] = []
    /// The register of promises.
    public var toezeggingen: [Toezegging] = []
    /// The introduction of the home page (`index.md`).
    public var inleiding: Loaded<Pagina>?
    /// The introductions of sections, by the folder's name.
    public var rubriekinleidingen: [String: Loaded<Pagina>] = [:]
    /// The files that are copied: where each comes from (under `content/`) and where it goes.
    public var files: [CopiedFile] = []
    /// What appears on a day to come, and when; of the introduction of a section, that section's folder.
    public var coming: [(record: RecordID, day: CivilDate, section: String?)] = []
    /// All that can be referred to.
    public var index = RecordIndex()
    /// Old addresses and where they lead, in order of address.
    public var redirects: [Redirect] = []

    /// A site without records yet.
    init(instellingen: SiteInstellingen, peildatum: CivilDate) {
        self.instellingen = instellingen
        self.peildatum = peildatum
    }
}

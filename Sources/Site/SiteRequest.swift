public import Records

/// What is asked of a run: which site, as of when, and how.
public struct SiteRequest: Sendable {
    /// The site's folder: the one that holds `content/`.
    public var folder: String
    /// The day on which everything that depends on "now" is computed.
    public var peildatum: CivilDate
    /// Whether drafts are built too.
    public var drafts: Bool
    /// The address of the site in place of the one that `site.yaml` gives.
    public var baseURL: String?
    /// The path at which the site is served, with a slash at its end; nil for that of its address.
    public var rootPath: String?
    /// How many tasks share the work.
    public var tasks: Int
    /// With what documents are printed; nil for none.
    public var printing: PrintSettings?

    /// A run for a site as of a day.
    public init(
        folder: String, peildatum: CivilDate, drafts: Bool = false, baseURL: String? = nil,
        rootPath: String? = nil, tasks: Int = 2, printing: PrintSettings? = nil
    ) {
        self.printing = printing
        self.folder = folder
        self.peildatum = peildatum
        self.drafts = drafts
        self.baseURL = baseURL
        self.rootPath = rootPath
        self.tasks = tasks
    }
}

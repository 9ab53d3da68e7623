public import Relations

/// The pages of a site as jobs that can be done in any order.
public struct PagePlan: Sendable {
    let composer: Composer
    /// The jobs, each of which makes one page or one list.
    public let jobs: [PageJob]
    /// Those that tell what the others found, to be done when all of them are.
    public let closingJobs: [PageJob] = [.glossary]

    /// The plan for a site.
    public init(_ composer: Composer) {
        self.composer = composer
        let site = composer.publication
        var jobs: [PageJob] = []
        jobs += site.verslagen.indices.map(PageJob.verslag)
        jobs += site.memos.indices.map(PageJob.memo)
        jobs += site.paginas.indices.map(PageJob.pagina)
        jobs += site.trajecten.indices.map(PageJob.traject)
        jobs += site.tijdlijnen.indices.map(PageJob.tijdlijn)
        jobs += site.segmentkeuzes.indices.map(PageJob.segmentkeuzes)
        jobs += site.indicatoren.indices.map(PageJob.indicator)
        jobs += site.organisaties.indices.map(PageJob.organisatie)
        jobs += site.projecten.indices.map(PageJob.project)
        jobs += composer.sections.indices.map(PageJob.section)
        jobs += composer.feedScopes.map(PageJob.feed)
        jobs += [.calendar(.site), .deadlines]
        jobs += site.trajecten.indices.map { .calendar(.traject($0)) }
        jobs += site.tijdlijnen.indices.map { .calendar(.tijdlijn($0)) }
        jobs += [.home, .keywords, .promises, .agreements, .openData, .notFound, .redirects]
        self.jobs = jobs
    }

    /// The files that are copied as they are.
    public var copies: [CopiedFile] { composer.publication.files }

    /// The files about the site as a whole: `sitemap.xml`, `robots.txt`, `publicaties.json`.
    public var registers: [OutputFile] { SiteFiles(composer).files }

    /// The next day on which the site changes by the clock alone; nil when it never does.
    public var nextChange: NextChange? { composer.nextChange }

    /// Does a job.
    public func pages(of job: PageJob) -> [ComposedPage] {
        switch job {
        case .memo(let position): [composer.memo(position)]
        case .verslag(let position): [composer.verslag(position)]
        case .pagina(let position): [composer.pagina(position)]
        case .traject(let position): [composer.traject(position)]
        case .tijdlijn(let position): composer.timelinePages(position)
        case .segmentkeuzes(let position): composer.segmentPages(position)
        case .indicator(let position): [composer.indicator(position)]
        case .organisatie(let position): [composer.organisatie(position)]
        case .project(let position): [composer.project(position)]
        case .section(let position): composer.lists(of: position)
        case .feed(let scope): [composer.feed(scope)]
        case .calendar(let scope): [composer.calendar(scope)]
        case .deadlines: [composer.deadlines()]
        case .home: [composer.home()]
        case .keywords: composer.keywords()
        case .glossary: composer.glossary().map { [$0] } ?? []
        case .promises: composer.promises().map { [$0] } ?? []
        case .agreements: composer.agreements().map { [$0] } ?? []
        case .openData: composer.openData().map { [$0] } ?? []
        case .notFound: [composer.notFound()]
        case .redirects: [composer.redirects()]
        }
    }
}

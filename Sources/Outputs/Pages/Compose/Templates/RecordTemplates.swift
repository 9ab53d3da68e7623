import Diagnostics
import Templates

/// The templates of the pages of records, compiled for their views.
struct RecordTemplates: Sendable {
    let memo: Template<MemoView>
    let verslag: Template<VerslagView>
    let traject: Template<TrajectView>
    let tijdlijn: Template<TijdlijnpaginaView>
    let segmentkeuzes: Template<SegmentenpaginaView>
    let segment: Template<SegmentpaginaView>
    let segmentpaar: Template<SegmentpaarView>
    let indicator: Template<IndicatorpaginaView>
    let project: Template<ProjectView>
    let organisatie: Template<OrganisatieView>
    let pagina: Template<PaginaView>

    /// Their paths.
    static let paths = [
        "pages/memo.html", "pages/verslag.html", "pages/traject.html", "pages/tijdlijn.html",
        "pages/segmentkeuzes.html", "pages/segment.html", "pages/segmentpaar.html", "pages/indicator.html",
        "pages/project.html", "pages/organisatie.html", "pages/pagina.html",
    ]

    /// Compiles all, so that one run shows every mistake; nil when one has errors.
    init?(_ library: TemplateLibrary, diagnostics: inout [Diagnostic]) {
        let memo = library.template("pages/memo.html", for: MemoView.self, diagnostics: &diagnostics)
        let verslag = library.template("pages/verslag.html", for: VerslagView.self, diagnostics: &diagnostics)
        let traject = library.template("pages/traject.html", for: TrajectView.self, diagnostics: &diagnostics)
        let tijdlijn = library.template(
            "pages/tijdlijn.html", for: TijdlijnpaginaView.self, diagnostics: &diagnostics)
        let segmentkeuzes = library.template(
            "pages/segmentkeuzes.html", for: SegmentenpaginaView.self, diagnostics: &diagnostics)
        let segment = library.template(
            "pages/segment.html", for: SegmentpaginaView.self, diagnostics: &diagnostics)
        let segmentpaar = library.template(
            "pages/segmentpaar.html", for: SegmentpaarView.self, diagnostics: &diagnostics)
        let indicator = library.template(
            "pages/indicator.html", for: IndicatorpaginaView.self, diagnostics: &diagnostics)
        let project = library.template("pages/project.html", for: ProjectView.self, diagnostics: &diagnostics)
        let organisatie = library.template(
            "pages/organisatie.html", for: OrganisatieView.self, diagnostics: &diagnostics)
        let pagina = library.template("pages/pagina.html", for: PaginaView.self, diagnostics: &diagnostics)
        guard let memo, let verslag, let traject, let tijdlijn, let segmentkeuzes, let segment,
            let segmentpaar,
            let indicator, let project, let organisatie, let pagina
        else { return nil }
        self.memo = memo
        self.verslag = verslag
        self.traject = traject
        self.tijdlijn = tijdlijn
        self.segmentkeuzes = segmentkeuzes
        self.segment = segment
        self.segmentpaar = segmentpaar
        self.indicator = indicator
        self.project = project
        self.organisatie = organisatie
        self.pagina = pagina
    }
}

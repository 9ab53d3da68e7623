import Diagnostics
import Templates

/// The templates of all pages, and of the parts that directives show, compiled for their views.
struct PageTemplates: Sendable {
    let memo: Template<MemoView>
    let verslag: Template<VerslagView>
    let traject: Template<TrajectView>
    let tijdlijn: Template<TijdlijnpaginaView>
    let segmentkeuzes: Template<SegmentenpaginaView>
    let segment: Template<SegmentpaginaView>
    let indicator: Template<IndicatorpaginaView>
    let project: Template<ProjectView>
    let organisatie: Template<OrganisatieView>
    let pagina: Template<PaginaView>
    let home: Template<HomeView>
    let lijst: Template<LijstView>
    let trefwoorden: Template<TrefwoordenView>
    let begrippen: Template<BegrippenpaginaView>
    let toezeggingen: Template<ToezeggingenView>
    let nietGevonden: Template<NietGevondenView>
    let verhuisd: Template<VerhuisdView>
    let tijdlijnDeel: Template<TijdlijnView>
    let planningDeel: Template<PlanningView>
    let segmentenDeel: Template<SegmentenView>
    let indicatorDeel: Template<IndicatorView>
    let begrippenDeel: Template<BegrippenView>
    let aanwezigenDeel: Template<AanwezigenView>
    let afsprakenDeel: Template<AfsprakenView>
    let vragenDeel: Template<VragenView>

    /// All paths, to find the files that no page uses.
    static let paths =
        [
            "memo", "verslag", "traject", "tijdlijn", "segmentkeuzes", "segment", "indicator", "project", "organisatie", "pagina", "home", "lijst", "trefwoorden", "begrippen", "toezeggingen", "niet-gevonden", "verhuisd",
        ].map { "pages/\($0).html" }
        + ["tijdlijn", "planning", "segmenten", "indicator", "begrippen", "aanwezigen", "afspraken", "vragen"].map { "parts/\($0).html" }

    /// Compiles all; nil, with diagnostics, when one has errors.
    init?(_ library: TemplateLibrary, diagnostics: inout [Diagnostic]) {
        func page<View: Viewable>(_ name: String, _ view: View.Type) -> Template<View>? {
            library.template("pages/\(name).html", for: view, diagnostics: &diagnostics)
        }
        func part<View: Viewable>(_ name: String, _ view: View.Type) -> Template<View>? {
            library.template("parts/\(name).html", for: view, diagnostics: &diagnostics)
        }
        // All are compiled before the first that failed ends it, so that one run shows every mistake.
        let memo = page("memo", MemoView.self)
        let verslag = page("verslag", VerslagView.self)
        let traject = page("traject", TrajectView.self)
        let tijdlijn = page("tijdlijn", TijdlijnpaginaView.self)
        let segmentkeuzes = page("segmentkeuzes", SegmentenpaginaView.self)
        let segment = page("segment", SegmentpaginaView.self)
        let indicator = page("indicator", IndicatorpaginaView.self)
        let project = page("project", ProjectView.self)
        let organisatie = page("organisatie", OrganisatieView.self)
        let pagina = page("pagina", PaginaView.self)
        let home = page("home", HomeView.self)
        let lijst = page("lijst", LijstView.self)
        let trefwoorden = page("trefwoorden", TrefwoordenView.self)
        let begrippen = page("begrippen", BegrippenpaginaView.self)
        let toezeggingen = page("toezeggingen", ToezeggingenView.self)
        let nietGevonden = page("niet-gevonden", NietGevondenView.self)
        let verhuisd = page("verhuisd", VerhuisdView.self)
        let tijdlijnDeel = part("tijdlijn", TijdlijnView.self)
        let planningDeel = part("planning", PlanningView.self)
        let segmentenDeel = part("segmenten", SegmentenView.self)
        let indicatorDeel = part("indicator", IndicatorView.self)
        let begrippenDeel = part("begrippen", BegrippenView.self)
        let aanwezigenDeel = part("aanwezigen", AanwezigenView.self)
        let afsprakenDeel = part("afspraken", AfsprakenView.self)
        let vragenDeel = part("vragen", VragenView.self)
        guard
            let memo,
            let verslag,
            let traject,
            let tijdlijn,
            let segmentkeuzes,
            let segment,
            let indicator,
            let project,
            let organisatie,
            let pagina,
            let home,
            let lijst,
            let trefwoorden,
            let begrippen,
            let toezeggingen,
            let nietGevonden,
            let verhuisd,
            let tijdlijnDeel,
            let planningDeel,
            let segmentenDeel,
            let indicatorDeel,
            let begrippenDeel,
            let aanwezigenDeel,
            let afsprakenDeel,
            let vragenDeel
        else { return nil }
        self.memo = memo
        self.verslag = verslag
        self.traject = traject
        self.tijdlijn = tijdlijn
        self.segmentkeuzes = segmentkeuzes
        self.segment = segment
        self.indicator = indicator
        self.project = project
        self.organisatie = organisatie
        self.pagina = pagina
        self.home = home
        self.lijst = lijst
        self.trefwoorden = trefwoorden
        self.begrippen = begrippen
        self.toezeggingen = toezeggingen
        self.nietGevonden = nietGevonden
        self.verhuisd = verhuisd
        self.tijdlijnDeel = tijdlijnDeel
        self.planningDeel = planningDeel
        self.segmentenDeel = segmentenDeel
        self.indicatorDeel = indicatorDeel
        self.begrippenDeel = begrippenDeel
        self.aanwezigenDeel = aanwezigenDeel
        self.afsprakenDeel = afsprakenDeel
        self.vragenDeel = vragenDeel
    }
}

import Diagnostics
import Templates

/// The templates of the parts that directives show, compiled for their views.
struct PartTemplates: Sendable {
    let tijdlijn: Template<TijdlijnView>
    let planning: Template<PlanningView>
    let segmenten: Template<SegmentenView>
    let indicator: Template<IndicatorView>
    let begrippen: Template<BegrippenView>
    let uitleg: Template<UitlegLijstView>
    let aanwezigen: Template<AanwezigenView>
    let afspraken: Template<AfsprakenView>
    let vragen: Template<VragenView>
    /// The instructions in a publication bundle.
    let leesmij: Template<LeesmijView>

    /// Their paths.
    static let paths = [
        "parts/tijdlijn.html", "parts/planning.html", "parts/segmenten.html", "parts/indicator.html",
        "parts/begrippen.html", "parts/uitleg.html", "parts/aanwezigen.html", "parts/afspraken.html",
        "parts/vragen.html", "parts/leesmij.html",
    ]

    /// Compiles all, so that one run shows every mistake; nil when one has errors.
    init?(_ library: TemplateLibrary, diagnostics: inout [Diagnostic]) {
        let tijdlijn = library.template(
            "parts/tijdlijn.html", for: TijdlijnView.self, diagnostics: &diagnostics)
        let planning = library.template(
            "parts/planning.html", for: PlanningView.self, diagnostics: &diagnostics)
        let segmenten = library.template(
            "parts/segmenten.html", for: SegmentenView.self, diagnostics: &diagnostics)
        let indicator = library.template(
            "parts/indicator.html", for: IndicatorView.self, diagnostics: &diagnostics)
        let begrippen = library.template(
            "parts/begrippen.html", for: BegrippenView.self, diagnostics: &diagnostics)
        let uitleg = library.template(
            "parts/uitleg.html", for: UitlegLijstView.self, diagnostics: &diagnostics)
        let aanwezigen = library.template(
            "parts/aanwezigen.html", for: AanwezigenView.self, diagnostics: &diagnostics)
        let afspraken = library.template(
            "parts/afspraken.html", for: AfsprakenView.self, diagnostics: &diagnostics)
        let vragen = library.template("parts/vragen.html", for: VragenView.self, diagnostics: &diagnostics)
        let leesmij = library.template(
            "parts/leesmij.html", for: LeesmijView.self, diagnostics: &diagnostics)
        guard let tijdlijn, let planning, let segmenten, let indicator, let begrippen, let uitleg,
            let aanwezigen, let afspraken, let vragen, let leesmij
        else { return nil }
        self.tijdlijn = tijdlijn
        self.planning = planning
        self.segmenten = segmenten
        self.indicator = indicator
        self.begrippen = begrippen
        self.uitleg = uitleg
        self.aanwezigen = aanwezigen
        self.afspraken = afspraken
        self.vragen = vragen
        self.leesmij = leesmij
    }
}

import Diagnostics
import Templates

/// The templates of the pages that list others, and those that lead on, compiled for their views.
struct ListTemplates: Sendable {
    let home: Template<HomeView>
    let lijst: Template<LijstView>
    let trefwoorden: Template<TrefwoordenView>
    let begrippen: Template<BegrippenpaginaView>
    let toezeggingen: Template<ToezeggingenView>
    let afspraken: Template<AfsprakenpaginaView>
    let openData: Template<OpenDataView>
    let nietGevonden: Template<NietGevondenView>
    let verhuisd: Template<VerhuisdView>

    /// Their paths.
    static let paths = [
        "pages/home.html", "pages/lijst.html", "pages/trefwoorden.html", "pages/begrippen.html",
        "pages/toezeggingen.html", "pages/afspraken.html", "pages/open-data.html",
        "pages/niet-gevonden.html", "pages/verhuisd.html",
    ]

    /// Compiles all, so that one run shows every mistake; nil when one has errors.
    init?(_ library: TemplateLibrary, diagnostics: inout [Diagnostic]) {
        let home = library.template("pages/home.html", for: HomeView.self, diagnostics: &diagnostics)
        let lijst = library.template("pages/lijst.html", for: LijstView.self, diagnostics: &diagnostics)
        let trefwoorden = library.template(
            "pages/trefwoorden.html", for: TrefwoordenView.self, diagnostics: &diagnostics)
        let begrippen = library.template(
            "pages/begrippen.html", for: BegrippenpaginaView.self, diagnostics: &diagnostics)
        let toezeggingen = library.template(
            "pages/toezeggingen.html", for: ToezeggingenView.self, diagnostics: &diagnostics)
        let afspraken = library.template(
            "pages/afspraken.html", for: AfsprakenpaginaView.self, diagnostics: &diagnostics)
        let openData = library.template(
            "pages/open-data.html", for: OpenDataView.self, diagnostics: &diagnostics)
        let nietGevonden = library.template(
            "pages/niet-gevonden.html", for: NietGevondenView.self, diagnostics: &diagnostics)
        let verhuisd = library.template(
            "pages/verhuisd.html", for: VerhuisdView.self, diagnostics: &diagnostics)
        guard let home, let lijst, let trefwoorden, let begrippen, let toezeggingen, let afspraken,
            let openData, let nietGevonden, let verhuisd
        else { return nil }
        self.home = home
        self.lijst = lijst
        self.trefwoorden = trefwoorden
        self.begrippen = begrippen
        self.toezeggingen = toezeggingen
        self.afspraken = afspraken
        self.openData = openData
        self.nietGevonden = nietGevonden
        self.verhuisd = verhuisd
    }
}

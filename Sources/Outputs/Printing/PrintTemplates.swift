import Diagnostics
import Templates

/// The templates that say what of a page is printed, compiled for their views.
struct PrintTemplates: Sendable {
    let memo: Template<MemoView>
    let verslag: Template<VerslagView>
    let inlichtingen: Template<NotaView>
    let segmentkeuzes: Template<SegmentenpaginaView>

    /// Their paths.
    static let paths = [
        "pdf/memo.html", "pdf/verslag.html", "pdf/inlichtingen.html", "pdf/segmentkeuzes.html",
    ]

    /// Compiles all, so that one run shows every mistake; nil when one has errors.
    init?(_ library: TemplateLibrary, diagnostics: inout [Diagnostic]) {
        let memo = library.template("pdf/memo.html", for: MemoView.self, diagnostics: &diagnostics)
        let verslag = library.template("pdf/verslag.html", for: VerslagView.self, diagnostics: &diagnostics)
        let inlichtingen = library.template(
            "pdf/inlichtingen.html", for: NotaView.self, diagnostics: &diagnostics)
        let segmentkeuzes = library.template(
            "pdf/segmentkeuzes.html", for: SegmentenpaginaView.self, diagnostics: &diagnostics)
        guard let memo, let verslag, let inlichtingen, let segmentkeuzes else { return nil }
        self.memo = memo
        self.verslag = verslag
        self.inlichtingen = inlichtingen
        self.segmentkeuzes = segmentkeuzes
    }
}

import Diagnostics
import Templates

/// All templates of a site, compiled for their views.
struct PageTemplates: Sendable {
    let records: RecordTemplates
    let lists: ListTemplates
    let parts: PartTemplates
    let prints: PrintTemplates

    /// All paths, to find the files that no page uses.
    static let paths =
        RecordTemplates.paths + ListTemplates.paths + PartTemplates.paths + PrintTemplates.paths

    /// Compiles all, so that one run shows every mistake; nil when one has errors.
    init?(_ library: TemplateLibrary, diagnostics: inout [Diagnostic]) {
        let records = RecordTemplates(library, diagnostics: &diagnostics)
        let lists = ListTemplates(library, diagnostics: &diagnostics)
        let parts = PartTemplates(library, diagnostics: &diagnostics)
        let prints = PrintTemplates(library, diagnostics: &diagnostics)
        guard let records, let lists, let parts, let prints else { return nil }
        self.records = records
        self.lists = lists
        self.parts = parts
        self.prints = prints
    }
}

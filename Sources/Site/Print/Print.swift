import Diagnostics
import Digests
import Outputs
import Printing

/// Prints the documents of a site: PDF of memos, reports, questions with their answers, and choices per
/// segment.
enum Print {
    /// Prints what the plan of a site holds, as far as earlier builds have not, and tells the plan, so that
    /// the pages link to what there is. The stages that write pages, and whatever needs the bytes of
    /// documents, come after it.
    ///
    /// Without settings nothing is printed. Where a machine cannot print, the documents that are missing have
    /// an obstacle; a document that Typst refuses has a diagnostic at its record.
    static func print(
        _ plan: PagePlan, _ theme: LoadedTheme, _ request: SiteRequest
    ) async throws -> (files: PrintedFiles, diagnostics: [Diagnostic]) {
        guard let settings = request.printing, !plan.printJobs.isEmpty else { return (PrintedFiles(), []) }
        do {
            let cache = try PrintCache(settings.cache)
            let workshop = try PrintWorkshop(in: cache.folder, theme.documents)
            defer { workshop.close() }
            let run = PrintRun(plan: plan, cache: cache, workshop: workshop, settings: settings)
            let (files, diagnostics) = try await run.print(tasks: request.tasks)
            plan.announce(files.files)
            return (files, diagnostics)
        } catch let error as DiskError {
            return (PrintedFiles(obstacle: .disk(error.description)), [])
        }
    }
}

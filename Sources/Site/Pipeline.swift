import Diagnostics
import Outputs
import Printing
import Records
import Relations

/// The way from the files of a site to its pages: each stage a folder of that name with one entry function of
/// that name.
public enum Pipeline {
    /// Runs the stages for a site and hands every file of it to `sink`, from several tasks at once.
    ///
    /// When something is wrong with the content the sink may have had files, which must not be published.
    /// `progress` hears the name of each stage as it begins. A broken machine throws.
    public static func run(
        _ request: SiteRequest, sink: any FileSink, progress: @Sendable (Stage) -> Void = { _ in }
    ) async throws -> Outcome {
        let prepared = try await prepare(request, progress: progress)
        guard let publication = prepared.publication else {
            return Outcome(prepared.diagnostics, request: request)
        }
        let overrides = try Read.read("\(request.folder)/templates")
        var loader = try ThemeLoader(request, overrides.files, publication.instellingen)
        let (theme, themeDiagnostics) = loader.load()
        let diagnostics = prepared.diagnostics + themeDiagnostics
        guard let theme else { return Outcome(diagnostics, publication, request: request) }

        progress(.compose)
        let plan = await Compose.compose(publication, theme, request)

        if request.printing != nil { progress(.print) }
        let (printed, refusals) = try await Print.print(plan, theme, request)

        progress(.render)
        let rendered = try await Render.render(
            plan, printed, of: publication, theme, to: sink, request: request)
        return Outcome(
            (diagnostics + refusals + rendered.diagnostics).withoutEarlyNotes, publication,
            files: rendered.files.count, nextChange: plan.nextChange, obstacle: printed.obstacle,
            request: request)
    }
}

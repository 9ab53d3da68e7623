import Diagnostics
import Outputs
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
        progress(.read)
        let content = try Read.read("\(request.folder)/content")
        let overrides = try Read.read("\(request.folder)/templates")

        progress(.decode)
        let decoded = try await Decode.decode(
            content.files, in: "\(request.folder)/content", tasks: request.tasks)
        let unreadable = content.unreadable.map {
            Diagnostic(SiteCause.unreadable, at: Place(file: "content/\($0)"))
        }
        guard var site = decoded.site else {
            return Outcome(decoded.diagnostics + unreadable, request: request)
        }
        if let address = request.baseURL { site.instellingen.basisURL = address }

        progress(.resolve)
        let (publication, relationDiagnostics) = Resolve.resolve(
            site, peildatum: request.peildatum, drafts: request.drafts)
        var loader = try ThemeLoader(request, overrides.files, publication.instellingen)
        let (theme, themeDiagnostics) = loader.load()
        let diagnostics = decoded.diagnostics + unreadable + relationDiagnostics + themeDiagnostics
        guard let theme else { return Outcome(diagnostics, publication, request: request) }

        progress(.compose)
        let plan = await Compose.compose(publication, theme, request)

        progress(.render)
        let rendered = try await Render.render(plan, of: publication, theme, to: sink, request: request)
        return Outcome(
            diagnostics + rendered.diagnostics, publication, files: rendered.files.count,
            nextChange: plan.nextChange, request: request)
    }
}

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
        try await build(request, sink: sink, progress: progress).outcome
    }

    /// What a run came to, for those that go on with it.
    struct Built: Sendable {
        var outcome: Outcome
        /// What is published; nil when the site could not be read.
        var publication: Publication?
        /// The bundles; nil when the site was not put together.
        var bundles: Bundle.Result?
    }

    /// Runs the stages. `documents` has the printed documents for who has them from elsewhere.
    static func build(
        _ request: SiteRequest, sink: any FileSink, documents: Bundle.Documents? = nil,
        progress: @Sendable (Stage) -> Void = { _ in }
    ) async throws -> Built {
        let prepared = try await prepare(request, progress: progress)
        guard let publication = prepared.publication else {
            return Built(outcome: Outcome(prepared.diagnostics, request: request))
        }
        let overrides = try Read.read("\(request.folder)/templates")
        var loader = try ThemeLoader(request, overrides.files, publication.instellingen)
        let (theme, themeDiagnostics) = loader.load()
        let diagnostics = prepared.diagnostics + themeDiagnostics
        guard let theme else {
            return Built(outcome: Outcome(diagnostics, publication, request: request))
        }

        progress(.compose)
        let plan = await Compose.compose(publication, theme, request)

        if request.printing != nil { progress(.print) }
        let (printed, refused) = try await Print.print(plan, theme, request)

        progress(.bundle)
        let guarded = GuardedSink(sink)
        let bundles = try await Bundle.bundle(
            plan, of: publication, documents: documents ?? (request.printing == nil ? nil : printed.bytes),
            to: guarded, request: request)
        plan.announce(bundles.made)

        progress(.render)
        let rendered = try await Render.render(
            plan, printed, bundles, of: publication, theme, to: guarded, request: request)
        let found =
            diagnostics + refused + bundles.diagnostics + bundles.refusals.flatMap(\.value)
            + rendered.diagnostics
        let outcome = Outcome(
            found.withoutConsequences, publication, files: rendered.files.count, nextChange: plan.nextChange,
            obstacle: printed.obstacle, request: request)
        return Built(outcome: outcome, publication: publication, bundles: bundles)
    }
}

import Diagnostics

/// Builds a site into a folder: whole, or not at all.
public enum Publish {
    /// Runs the pipeline and puts the site in its place when there is no error; else the old one stays as it
    /// was.
    ///
    /// With `isStrict` a warning stops it too. Foreign files in the folder are refused, never removed.
    public static func publish(
        _ request: SiteRequest, into path: String, isStrict: Bool,
        progress: @Sendable (Stage) -> Void = { _ in }
    ) async throws -> Outcome {
        let folder = OutputFolder(path)
        try folder.refuseOverlap(with: ["\(request.folder)/content", "\(request.folder)/templates"])
        let staged = try StagedSite(folder)
        do {
            let outcome = try await Pipeline.run(request, sink: staged, progress: progress)
            let stops = outcome.diagnostics.contains {
                $0.severity == .error || (isStrict && $0.severity == .warning)
            }
            if stops {
                try staged.discard()
            } else {
                progress(.publish)
                try staged.publish()
            }
            return outcome
        } catch {
            try? staged.discard()
            throw error
        }
    }
}

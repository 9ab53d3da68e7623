import Diagnostics
import Records
import Relations

/// A site read and put together, before a page is made of it.
struct PreparedSite: Sendable {
    /// All that was read; nil when `site.yaml` could not be.
    var site: LoadedSite?
    /// What is published of it.
    var publication: Publication?
    /// What is wrong so far.
    var diagnostics: [Diagnostic]
}

extension Pipeline {
    /// The stages up to Resolve.
    static func prepare(
        _ request: SiteRequest, progress: @Sendable (Stage) -> Void = { _ in }
    ) async throws -> PreparedSite {
        progress(.read)
        let content = try Read.read("\(request.folder)/content")

        progress(.decode)
        let decoded = try await Decode.decode(
            content.files, in: "\(request.folder)/content", tasks: request.tasks)
        let unreadable = content.unreadable.map {
            Diagnostic(SiteCause.unreadable, at: Place(file: "content/\($0)"))
        }
        guard var site = decoded.site else {
            return PreparedSite(diagnostics: decoded.diagnostics + unreadable)
        }
        if let address = request.baseURL { site.instellingen.basisURL = address }

        progress(.resolve)
        let (publication, found) = Resolve.resolve(
            site, peildatum: request.peildatum, drafts: request.drafts)
        return PreparedSite(
            site: site, publication: publication,
            diagnostics: decoded.diagnostics + unreadable + found + publication.noticeWarnings)
    }
}

import Diagnostics
public import Outputs
import Records
import Relations

/// What a list of what needs attention came to.
public struct Listing: Sendable {
    /// The list; nil when the content has errors, for then something may be missing from it.
    public var report: AttentionReport?
    /// What is wrong with the content, warnings left out.
    public var outcome: Outcome
}

extension Pipeline {
    /// Reads and relates a site without making a page, and lists what needs attention in it.
    ///
    /// A broken machine throws.
    public static func list(_ list: AttentionList, of request: SiteRequest) async throws -> Listing {
        let prepared = try await prepare(request)
        var outcome = Outcome(prepared.diagnostics, prepared.publication, request: request)
        outcome.diagnostics.removeAll { $0.severity != .error }
        guard outcome.diagnostics.isEmpty, let site = prepared.site, let publication = prepared.publication
        else {
            return Listing(report: nil, outcome: outcome)
        }
        let items = Attention(site, publication).items(of: list)
        return Listing(
            report: AttentionReport(list, asOf: request.peildatum, items), outcome: outcome)
    }
}

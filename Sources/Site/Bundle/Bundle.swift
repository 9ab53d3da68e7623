import Bundles
import Diagnostics
import Outputs
import Records
import Relations

/// Makes the publication bundles of a site.
enum Bundle {
    /// The bytes of a printed document by its path from the root of the site; nil when it was not made.
    typealias Documents = @Sendable (_ path: String) throws -> [UInt8]?

    /// What came of it.
    struct Result: Sendable {
        /// What each bundle is to hold, in order of name.
        var outlines: [BundleOutline] = []
        /// The bundles that were made, in order of name.
        var made: [MadeBundle] = []
        /// The files that were written, each with the file of the site that it is of.
        var files: [(path: String, source: String?)] = []
        var diagnostics: [Diagnostic] = []
        var privacy: [PrivacyFinding] = []
        /// Why bundles were not made, by their names.
        var refusals: [String: [Diagnostic]] = [:]
        /// The digest that each document in a bundle must have where it stands on the site by itself.
        var digests: [String: String] = [:]
    }

    /// Checks what goes into bundles, makes those that nothing stands in the way of, and hands each on: the
    /// zip, and beside it the same unpacked. Without printed documents none is made.
    static func bundle(
        _ plan: PagePlan, of publication: Publication, documents: Documents?, to sink: GuardedSink,
        request: SiteRequest
    ) async throws -> Result {
        let outlines = plan.bundleOutlines
        let attachments = try await AttachmentCheck(publication, outlines, request)
        var result = Result()
        result.outlines = outlines
        result.diagnostics = attachments.diagnostics
        result.refusals = attachments.refusals
        for outline in outlines where !outline.obstacles.isEmpty {
            result.refusals[outline.name, default: []] += outline.obstacles
        }
        let (notices, lacks) = publication.notices(of: outlines)
        result.refusals.merge(lacks) { $0 + $1 }
        let sound = outlines.filter { result.refusals[$0.name] == nil }
        guard let documents else { return result }
        let maker = BundleMaker(
            plan: plan, limits: publication.bundleLimits, archive: BundleArchive(publication),
            notices: notices, documents: documents,
            privacy: PrivacyCheck(publication), content: "\(request.folder)/content")
        let parts = await Parallel.map(sound, tasks: request.tasks) { outline in
            Swift.Result { try maker.make(outline, to: sink) }
        }
        for part in parts { result.add(try part.get()) }
        return result
    }
}

extension Bundle.Result {
    /// Adds what came of one bundle.
    mutating func add(_ part: Bundle.Result) {
        made += part.made
        files += part.files
        refusals.merge(part.refusals) { first, _ in first }
        privacy += part.privacy
        digests.merge(part.digests) { first, _ in first }
    }
}

extension Publication {
    /// What may go into a bundle of this site.
    var bundleLimits: BundleLimits {
        var limits = BundleLimits()
        guard let own = instellingen.limieten else { return limits }
        if !own.soorten.isEmpty { limits.endings = own.soorten.map { $0.lowercased() } }
        limits.file = own.bestand ?? limits.file
        limits.bundle = min(own.bundel ?? limits.bundle, ZipWriter.limit)
        return limits
    }

    /// Names that may stand in the properties of a document: those of the site's organisations.
    var namesOfOrganisations: PublicNames {
        PublicNames(
            organisaties.flatMap { [$0.page.titel, $0.record.naam] + $0.record.aliassen } + [
                instellingen.naam
            ])
    }
}

import Bundles
import Diagnostics
import Outputs
import Relations

/// Looks into every document that records attach. What tells of people is told of all of them, for a site
/// publishes it as much as a bundle does; what kind of file it is only of those that go into a bundle.
struct AttachmentCheck: Sendable {
    /// What the authors should know of documents that are in no bundle.
    private(set) var diagnostics: [Diagnostic] = []
    /// Why bundles cannot be made that have a document in them which may not be there, by their names.
    private(set) var refusals: [String: [Diagnostic]] = [:]

    /// A file that is far larger than any bundle takes is not looked into.
    private static let largest = 1 << 28

    /// Looks into the documents of a site. A broken machine throws.
    init(_ publication: Publication, _ outlines: [BundleOutline], _ request: SiteRequest) async throws {
        let attachments = Attachment.all(of: publication, in: outlines)
        let findings = try await Self.findings(in: attachments.map(\.file), publication, request)
        let limits = publication.bundleLimits
        for attachment in attachments {
            report(findings[attachment.file.source] ?? [], of: attachment, limits)
        }
    }

    /// What is in files, by their paths; each is looked into once.
    private static func findings(
        in files: [CopiedFile], _ publication: Publication, _ request: SiteRequest
    ) async throws -> [String: [DocumentFinding]] {
        let inspection = Inspection(allowing: publication.namesOfOrganisations)
        let sources = Set(files.filter { $0.size <= largest }.map(\.source)).sorted()
        let found = await Parallel.map(sources, tasks: request.tasks) { source in
            Result { try inspection.findings(in: "\(request.folder)/content/\(source)") }
        }
        var findings: [String: [DocumentFinding]] = [:]
        for (source, result) in zip(sources, found) { findings[source] = try result.get() }
        return findings
    }

    private mutating func report(
        _ findings: [DocumentFinding], of attachment: Attachment, _ limits: BundleLimits
    ) {
        let name = String(attachment.file.source.split(separator: "/").last ?? "")
        let isInBundle = !attachment.bundles.isEmpty
        let found =
            isInBundle
            ? limits.findings(of: name, size: attachment.file.size) + findings
            : findings.filter(\.isAboutPrivacy)
        let messages = found.map {
            Diagnostic(BundleCause.document(name, $0, bundles: attachment.bundles), at: attachment.place)
        }
        guard isInBundle, !messages.isEmpty else { return diagnostics += messages }
        for bundle in attachment.bundles { refusals[bundle, default: []] += messages }
    }
}

extension Inspection {
    /// What is in a file; a kind that has no properties is not read.
    fileprivate func findings(in path: String) throws(DiskError) -> [DocumentFinding] {
        guard DocumentKind(name: path) != nil else { return [] }
        return findings(in: try Disk.bytes(of: path), named: path)
    }
}

import Bundles
import Diagnostics
import Outputs
import Records
import Relations

/// Looks into every document that records attach. What tells of people is told of all of them, for a site
/// publishes it as much as a bundle does; what kind of file it is only of those that go into a bundle.
struct AttachmentCheck: Sendable {
    /// What the authors should know of their documents, in a bundle or not.
    private(set) var diagnostics: [Diagnostic] = []
    /// Why bundles cannot be made that have a document in them which may not be there, by their names.
    private(set) var refusals: [String: [Diagnostic]] = [:]

    /// A file that is far larger than any bundle takes is not looked into.
    private static let largest = 1 << 28

    /// Looks into the documents of a site. A broken machine throws.
    static func check(
        _ publication: Publication, _ outlines: [BundleOutline], _ request: SiteRequest
    ) async throws -> AttachmentCheck {
        let attached = attachments(of: publication)
        let inspection = Inspection(allowing: publication.namesOfOrganisations)
        let files = Dictionary(
            attached.map { ($0.file.source, $0.file) }, uniquingKeysWith: { first, _ in first }
        )
        .values.sorted { $0.source < $1.source }
        let found = await Parallel.map(files, tasks: request.tasks) { file in
            Swift.Result { () throws(DiskError) in
                guard DocumentKind(name: file.source) != nil, file.size <= largest else { return [] }
                let bytes = try Disk.bytes(of: "\(request.folder)/content/\(file.source)")
                return inspection.findings(in: bytes, named: file.source)
            } as Swift.Result<[DocumentFinding], DiskError>
        }
        var findings: [String: [DocumentFinding]] = [:]
        for (file, result) in zip(files, found) { findings[file.source] = try result.get() }
        var check = AttachmentCheck()
        for (file, place) in attached {
            let told = (findings[file.source] ?? []).filter(\.isAboutPrivacy)
            check.diagnostics += messages(told, of: file.source, at: place)
        }
        for outline in outlines { check.judge(outline, findings, files, publication.bundleLimits) }
        return check
    }

    /// Every attachment that is a file of the site, with where it is named.
    private static func attachments(of publication: Publication) -> [(file: CopiedFile, place: Place)] {
        let shelf = FileShelf(publication.files)
        return publication.records.flatMap { record in
            record.page.bijlagen.compactMap { bijlage in
                let file = bijlage.bestand.flatMap { shelf.file(named: $0, from: record.file) }
                return file.map { ($0, bijlage.place) }
            }
        }
    }

    /// Looks whether all documents of a bundle may be in it.
    private mutating func judge(
        _ outline: BundleOutline, _ findings: [String: [DocumentFinding]], _ files: [CopiedFile],
        _ limits: BundleLimits
    ) {
        let sizes = Dictionary(files.map { ($0.source, $0.size) }, uniquingKeysWith: { first, _ in first })
        var titles: [String] = []
        for document in outline.documents {
            guard case .copied(let source) = document.content, let place = document.place else { continue }
            let found = limits.findings(of: source, size: sizes[source] ?? 0) + (findings[source] ?? [])
            guard !found.isEmpty else { continue }
            refusals[outline.name, default: []] += Self.messages(found, of: source, at: place)
            titles.append(document.title)
        }
        guard !titles.isEmpty else { return }
        let own = Diagnostic(BundleCause.attachments(outline.name, titles), at: outline.place)
        refusals[outline.name, default: []].append(own)
    }

    private static func messages(_ findings: [DocumentFinding], of source: String, at place: Place)
        -> [Diagnostic]
    {
        let name = String(source.split(separator: "/").last ?? "")
        return findings.map { Diagnostic(BundleCause.document(name, $0), at: place) }
    }
}

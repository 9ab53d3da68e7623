import Bundles
import Diagnostics
import Notices
import Outputs

/// Makes one bundle after another.
struct BundleMaker: Sendable {
    let plan: PagePlan
    let limits: BundleLimits
    let archive: BundleArchive
    /// The notices of processes that have one, by the names of their bundles.
    let notices: [String: Notice]
    let documents: Bundle.Documents
    let privacy: PrivacyCheck
    /// The folder that attachments are read from.
    let content: String

    /// Makes a bundle and hands it on; nothing when a document of it was not printed, which is told
    /// elsewhere.
    func make(_ outline: BundleOutline, to sink: GuardedSink) throws -> Bundle.Result {
        var result = Bundle.Result()
        var files: [BundleFile] = []
        for document in outline.documents {
            guard let bytes = try bytes(of: document) else { return result }
            let file = BundleFile(path: document.path, bytes: bytes)
            result.digests[document.publicPath] = file.digest
            files.append(file)
        }
        let notice = notices[outline.name]
        files += (notice?.files ?? []) + archive.files(of: outline, files)
        files.append(plan.instructions(for: outline, files, values: notice?.values ?? []))
        let size = files.reduce(0) { $0 + $1.bytes.count }
        let bag = Bag(files, about: outline.labels)
        let packed = bag.files.map { $0.at("\(outline.name)/\($0.path)") }
        guard size <= limits.bundle, let zip = ZipWriter.zip(packed) else {
            let cause = BundleCause.size(outline.name, size, limit: limits.bundle)
            return Bundle.Result(refusals: [outline.name: [Diagnostic(cause, at: outline.place)]])
        }
        try hand(
            on: outline, bag, BundleFile(path: "\(MadeBundle.folder)\(outline.name).zip", bytes: zip),
            to: sink, &result)
        return result
    }

    private func bytes(of document: BundleDocument) throws -> [UInt8]? {
        switch document.content {
        case .printed: try documents(document.publicPath)
        case .copied(let source): try Disk.bytes(of: "\(content)/\(source)")
        case .made(let bytes): bytes
        }
    }

    /// Writes the zip and the same unpacked, and says what pages say of it. Its texts are looked at as pages
    /// are.
    private func hand(
        on outline: BundleOutline, _ bag: Bag, _ zip: BundleFile, to sink: GuardedSink,
        _ result: inout Bundle.Result
    ) throws {
        let titles = Dictionary(
            outline.documents.map { ("data/\($0.path)", $0.title) }, uniquingKeysWith: { first, _ in first })
        let bundle = MadeBundle(
            name: outline.name, record: outline.record,
            zip: MadeBundle.MadeFile(path: zip.path, size: zip.bytes.count, digest: zip.digest),
            files: Self.documentsFirst(bag.files, outline).map { file in
                MadeBundle.MadeFile(
                    path: file.path, title: titles[file.path], size: file.bytes.count, digest: file.digest)
            })
        let unpacked = bag.files.map { OutputFile(path: bundle.place + $0.path, bytes: $0.bytes) }
        for file in unpacked + [OutputFile(path: zip.path, bytes: zip.bytes)] {
            try sink.write(file.path, file.bytes)
            result.files.append((file.path, outline.source))
        }
        let own = Set(outline.documents.map { "\(bundle.place)data/\($0.path)" })
        result.privacy = privacy.check(unpacked.filter { !own.contains($0.path) }, of: outline.source)
        result.made = [bundle]
    }

    /// The files as readers want them: the documents in the order of the bundle, what else is in it, and what
    /// describes the bag.
    private static func documentsFirst(_ files: [BundleFile], _ outline: BundleOutline) -> [BundleFile] {
        let documents = outline.documents.map { "data/\($0.path)" }
        let order = Dictionary(
            documents.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return files.enumerated().sorted { left, right in
            func rank(_ file: BundleFile) -> Int {
                order[file.path] ?? (file.path.hasPrefix("data/") ? documents.count : documents.count + 1)
            }
            return (rank(left.element), left.offset) < (rank(right.element), right.offset)
        }.map(\.element)
    }
}

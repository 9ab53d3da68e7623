import Bundles
import Diagnostics
import Outputs
import Records
import Relations

/// Writes the publication bundles of some records: all of them or none.
public enum Bundling {
    /// What came of it.
    public struct Result: Sendable {
        /// What the authors should know; what keeps a bundle that was asked for from being made is an error.
        public var outcome: Outcome
        /// The bundles, in the order asked; none when there are errors.
        public var written: [Written] = []
    }

    /// A bundle that is there now.
    public struct Written: Sendable {
        /// The path of the zip.
        public var path: String
        /// Its size in bytes.
        public var size: Int
        /// Its SHA-256, in hexadecimal.
        public var digest: String
        /// Whether it was there already, the same byte for byte.
        public var isOld: Bool
    }

    /// Makes the site in memory and writes the bundles of some of its records to a folder.
    ///
    /// A record is named as references name it. Throws ``BundleError`` when a name means none or a zip of
    /// that name holds something else, and ``DiskError``. With `isStrict` a warning stops it too.
    public static func bundle(
        _ ids: [String], _ request: SiteRequest, into folder: String, isStrict: Bool,
        progress: @Sendable (Stage) -> Void = { _ in }
    ) async throws -> Result {
        let sink = BundleSink()
        var built = try await Pipeline.build(request, sink: sink, progress: progress)
        guard let publication = built.publication, let bundles = built.bundles else {
            return Result(outcome: built.outcome)
        }
        let asked = try ids.map { try outline(named: $0, publication, bundles.outlines) }
        let names = Set(asked.map(\.name))
        built.outcome.refuse(bundles.refusals.filter { names.contains($0.key) }.flatMap(\.value))
        var seen: Set<String> = []
        let zips = asked.filter { seen.insert($0.name).inserted }.compactMap { outline in
            sink.zips[outline.name].map { (outline, $0) }
        }
        // One may be missing without a message of its own: no document could be printed.
        guard !built.outcome.stops(isStrict: isStrict), zips.count == names.count else {
            return Result(outcome: built.outcome)
        }
        built.outcome.obstacle = nil
        return Result(outcome: built.outcome, written: try BundlesFolder(folder).write(zips))
    }

    /// What the bundle of a record is to hold.
    private static func outline(
        named id: String, _ publication: Publication, _ outlines: [BundleOutline]
    ) throws(BundleError) -> BundleOutline {
        switch publication.index.lookup(id, kinds: [.traject, .verslag]) {
        case .found(let entry):
            guard entry.address != nil else { throw .hidden(entry.id.path) }
            guard let outline = outlines.first(where: { $0.record == entry.id }) else {
                throw .noBundle(entry.id.path)
            }
            return outline
        case .ambiguous(let entries): throw .ambiguous(id, entries.map(\.id.path))
        case .otherKind(let entry): throw .noBundle(entry.id.path)
        case .missing:
            let known = outlines.map(\.record)
            let whole = Nearest.matches(of: id, among: known.map(\.path))
            let last = Nearest.matches(of: id, among: known.map { String($0.name) })
            throw .unknown(id, nearest: whole.isEmpty ? last : whole)
        }
    }
}

extension Outcome {
    /// Makes messages errors: what was asked for cannot be done because of them.
    fileprivate mutating func refuse(_ refusals: [Diagnostic]) {
        let errors = refusals.map { refusal in
            var error = refusal
            error.severity = .error
            return error
        }
        diagnostics = (diagnostics.filter { !refusals.contains($0) } + errors).inOrder.withoutConsequences
    }

    fileprivate func stops(isStrict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || isStrict && $0.severity == .warning }
    }
}

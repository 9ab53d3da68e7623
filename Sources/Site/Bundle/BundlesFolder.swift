import Bundles
import Digests
import Glibc
import Outputs

/// A folder that bundles are written to. A zip in it is never replaced.
struct BundlesFolder {
    private let folder: OutputFolder

    /// The folder at a path.
    init(_ path: String) { folder = OutputFolder(path) }

    /// Writes zips, all of them or none: each is whole before the first gets its name.
    func write(_ zips: [(outline: BundleOutline, bytes: [UInt8])]) throws -> [Bundling.Written] {
        let known = try zips.map { outline, bytes in try isThere(outline, bytes) }
        try Disk.makeFolder(folder.path)
        let new = zip(zips, known).filter { !$0.1 }.map(\.0)
        do {
            for (outline, bytes) in new {
                unlink(draft(outline))
                try Disk.writeNew(draft(outline), bytes)
            }
            for (outline, _) in new where rename(draft(outline), path(outline)) != 0 {
                throw DiskError(.moving, draft(outline))
            }
        } catch {
            for (outline, _) in new { unlink(draft(outline)) }
            throw error
        }
        return zip(zips, known).map { entry, isOld in
            Bundling.Written(
                path: path(entry.outline), size: entry.bytes.count,
                digest: Digest(of: entry.bytes).hexadecimal,
                isOld: isOld)
        }
    }

    /// Whether the zip is there already; one that holds something else is refused.
    private func isThere(_ outline: BundleOutline, _ bytes: [UInt8]) throws -> Bool {
        let path = path(outline)
        guard let kind = Disk.kind(of: path) else { return false }
        guard case .file = kind, try Disk.bytes(of: path) == bytes else {
            throw BundleError.exists(path: path, record: outline.source)
        }
        return true
    }

    private func path(_ outline: BundleOutline) -> String { "\(folder.path)/\(outline.name).zip" }
    private func draft(_ outline: BundleOutline) -> String {
        "\(folder.path)/.\(outline.name).zip.inzage-nieuw"
    }
}

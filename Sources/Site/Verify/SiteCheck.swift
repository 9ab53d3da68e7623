import Bundles
import Digests

/// Checks a built site: every file against the list that the build left, every bundle, and that what is in a
/// bundle stands on the site as well.
struct SiteCheck {
    /// Where bundles stand on a site.
    private static let bundles = "bundels/"
    private let tree: DiskTree
    private let folder: String
    private let manifest: Manifest
    private var faults: Set<Fault>

    /// What a check of the site in a folder came to.
    static func check(_ folder: String) throws -> Verdict {
        var check = try SiteCheck(folder)
        try check.checkFiles()
        let zips = check.tree.files.map(\.path).filter { $0.hasPrefix(bundles) && $0.hasSuffix(".zip") }
        for zip in zips { try check.checkBundle(zip) }
        return Verdict(
            subject: .site(files: check.tree.files.count, bundles: zips.count), faults: check.faults.sorted())
    }

    private init(_ folder: String) throws {
        self.folder = folder
        tree = try DiskTree(folder)
        manifest = Manifest(of: folder)
        faults = Set(tree.faults)
    }

    private mutating func checkFiles() throws {
        for file in tree.files where file.path != Manifest.path && !OutputFolder.isKept(file.path) {
            let stream = DigestStream()
            let isRead = try tree.read(file.path, stream.add)
            guard let digest = manifest.digests[file.path] else {
                faults.insert(Fault(.stray, in: file.path))
                continue
            }
            if !isRead || stream.finish() != digest { faults.insert(Fault(.changed, in: file.path)) }
        }
        let present = Set(tree.files.map(\.path))
        for path in manifest.digests.keys where !present.contains(path) {
            faults.insert(Fault(.missing, in: path))
        }
    }

    /// Checks a bundle and that its files stand unpacked beside it, the same byte for byte.
    private mutating func checkBundle(_ zip: String) throws {
        do {
            let (inner, check) = try Verify.check(DiskFile("\(folder)/\(zip)"))
            let found = inner.faults + (check?.faults ?? [])
            faults.formUnion(found.map { Fault($0.cause, in: $0.path.isEmpty ? zip : "\(zip)!\($0.path)") })
            let place = String(zip.dropLast(".zip".count))
            for (path, digest) in check?.digests ?? [:]
            where manifest.digests["\(place)/\(path)"] != digest {
                let beside = "\(place)/\(path)"
                let isThere = manifest.digests[beside] != nil
                faults.insert(Fault(isThere ? .differsFromBundle(zip) : .missing, in: beside))
            }
        } catch let damage as ZipDamage {
            faults.insert(Fault(.unreadable(damage), in: zip))
        }
    }
}

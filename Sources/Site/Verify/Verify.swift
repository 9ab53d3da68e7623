import Bundles

/// Checks what a build or `bundle` made, wherever it has been since.
public enum Verify {
    /// Checks a zip, an unpacked bundle or a built site. Throws ``VerifyError`` when it is none of these, and
    /// ``DiskError``.
    public static func verify(_ path: String) throws -> Verdict {
        switch Disk.kind(of: path) {
        case nil: throw VerifyError.nothing(path)
        case .folder: return try folder(path)
        case .file: return try zip(path)
        case .other: throw VerifyError.unknown(path)
        }
    }

    private static func folder(_ path: String) throws -> Verdict {
        if let bag = try bag(in: path) {
            let tree = try DiskTree(bag.folder)
            let faults = try tree.faults + BagCheck(tree).faults
            let subject = Verdict.Subject.bundle(name: bag.name, files: tree.files.count, form: .folder)
            return Verdict(subject: subject, faults: faults.sorted())
        }
        guard Disk.kind(of: "\(path)/\(Manifest.path)") != nil else { throw VerifyError.unknown(path) }
        return try SiteCheck.check(path)
    }

    /// The bag in a folder: the folder itself, or the only thing in it, as programs unpack a zip.
    private static func bag(in path: String) throws -> (folder: String, name: String)? {
        let names = try Disk.names(in: path)
        if names.contains("bagit.txt") || names.contains("data") && names.contains("bag-info.txt") {
            return (path, OutputFolder(path).name)
        }
        guard names.count == 1, Disk.kind(of: "\(path)/\(names[0])/bagit.txt") != nil else { return nil }
        return ("\(path)/\(names[0])", names[0])
    }

    private static func zip(_ path: String) throws -> Verdict {
        let name = OutputFolder(path).name
        do {
            let (tree, check) = try Self.check(DiskFile(path))
            let form: Verdict.Form = tree.isAsWritten == nil ? .repacked : .zip
            return Verdict(
                subject: .bundle(
                    name: tree.root.isEmpty ? name : tree.root, files: tree.files.count, form: form),
                faults: tree.faults.sorted() + (check?.faults ?? []))
        } catch let damage as ZipDamage {
            return Verdict(
                subject: .bundle(name: name, files: 0, form: .zip), faults: [Fault(.unreadable(damage))])
        }
    }

    /// Checks a zip, and what is in it when it is not too large to be unpacked.
    static func check(_ source: any ByteSource) throws -> (ZipTree, BagCheck?) {
        let tree = try ZipTree(source)
        return (tree, tree.isTooLarge ? nil : try BagCheck(tree))
    }
}

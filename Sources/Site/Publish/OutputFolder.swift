import Glibc

/// The folder that a site is published in, beside which the next one is built.
struct OutputFolder: Sendable {
    /// The folder itself, as a full path.
    let path: String
    /// The folder that it lies in.
    let parent: String
    /// Its own name.
    let name: String

    /// The folder at a path, relative to the working directory or full.
    init(_ given: String) {
        let full = given.hasPrefix("/") ? given : "\(Self.workingDirectory)/\(given)"
        var parts: [Substring] = []
        for part in full.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        path = "/" + parts.joined(separator: "/")
        name = String(parts.last ?? "")
        parent = "/" + parts.dropLast().joined(separator: "/")
    }

    /// Where the next site is built.
    var staging: String { "\(parent)/.\(name).inzage-nieuw" }
    /// Where the old site stands between the two renames of a file system that cannot exchange folders.
    var retired: String { "\(parent)/.\(name).inzage-oud" }

    /// Refuses a folder that would swallow the site's own sources, or be swallowed by them.
    func refuseOverlap(with folders: [String]) throws(PublishError) {
        for folder in folders.map({ OutputFolder($0).path }) {
            if path == folder || path.hasPrefix(folder + "/") || folder.hasPrefix(path + "/") || name.isEmpty
            {
                throw .overlapsSource(folder: path)
            }
        }
    }

    /// Files at the root that belong to the folder and not to the site (`.gitignore`, `.git` of a work tree):
    /// kept.
    static func isKept(_ path: String) -> Bool { path.hasPrefix(".") && !path.contains("/") }

    /// Refuses a folder with files that no build of ours made.
    func refuseForeignFiles() throws {
        switch Disk.kind(of: path) {
        case nil: return
        case .folder: break
        default: throw PublishError.notAFolder(path)
        }
        let manifest = Manifest(of: path)
        let foreign = try Disk.tree(of: path).filter { entry in
            entry.path != Manifest.path && manifest.digests[entry.path] == nil
                && !(Self.isKept(entry.path) && !entry.isFolder) && !(entry.isFolder && !entry.isEmpty)
        }
        guard foreign.isEmpty else {
            let examples = foreign.prefix(3).map(\.path)
            throw PublishError.foreignFiles(folder: path, examples: examples, count: foreign.count)
        }
    }

    private static var workingDirectory: String {
        guard let pointer = getcwd(nil, 0) else { return "." }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}

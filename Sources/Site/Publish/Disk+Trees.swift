import CRename
import Glibc

extension Disk {
    /// Something in a folder or below.
    struct TreeEntry: Sendable {
        /// The path from the folder.
        var path: String
        /// Whether it is a folder (a link to one is not).
        var isFolder: Bool
        /// Whether it is a folder with nothing in it.
        var isEmpty: Bool
    }

    /// Everything below a folder, links not followed, each folder before what is in it.
    static func tree(of folder: String) throws(DiskError) -> [TreeEntry] {
        var entries: [TreeEntry] = []
        var open = [""]
        while let path = open.popLast() {
            let names = try names(in: path.isEmpty ? folder : "\(folder)/\(path)")
            if !path.isEmpty { entries.append(TreeEntry(path: path, isFolder: true, isEmpty: names.isEmpty)) }
            for name in names {
                let inner = path.isEmpty ? name : "\(path)/\(name)"
                if isFolder("\(folder)/\(inner)") {
                    open.append(inner)
                } else {
                    entries.append(TreeEntry(path: inner, isFolder: false, isEmpty: false))
                }
            }
        }
        return entries
    }

    /// Removes a folder with all in it; nothing when there is none. Links are removed, not followed.
    static func removeTree(_ folder: String) throws(DiskError) {
        guard isFolder(folder) else { return }
        let entries = try tree(of: folder)
        for entry in entries where !entry.isFolder {
            if unlink("\(folder)/\(entry.path)") != 0, errno != ENOENT {
                throw DiskError(.removing, entry.path)
            }
        }
        // The innermost folders have the longest paths.
        for entry in entries.filter(\.isFolder).sorted(by: { $0.path.utf8.count > $1.path.utf8.count }) {
            if rmdir("\(folder)/\(entry.path)") != 0, errno != ENOENT {
                throw DiskError(.removing, entry.path)
            }
        }
        if rmdir(folder) != 0 { throw DiskError(.removing, folder) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & 0o170000 == 0o040000
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(DiskError) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/\(part)"
            if mkdir(made, 0o777) != 0, errno != EEXIST { throw DiskError(.writing, made) }
        }
    }

    /// Writes a new file; an existing one is a failure.
    static func writeNew(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw DiskError(.writing, path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            guard count > 0 else { throw DiskError(.writing, path) }
            written += count
        }
    }

    /// Exchanges two folders in one step; false when the file system cannot.
    static func exchange(_ one: String, _ other: String) -> Bool { inzage_exchange(one, other) == 0 }
}

import Digests
import Glibc
import Synchronization

/// The next site while it is built, beside the one that stands: a file that is the same in both is linked,
/// not written again.
final class StagedSite: FileSink {
    private let folder: OutputFolder
    private let state = Mutex(State())
    private let old: Manifest
    private let lock: Int32

    private struct State {
        var manifest = Manifest()
        var folders: Set<Substring> = []
    }

    /// Clears what an interrupted build left, and begins a new one. Another build into the same place waits
    /// for this one.
    init(_ folder: OutputFolder) throws {
        self.folder = folder
        try Disk.makeFolder(folder.parent)
        lock = open(folder.parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw DiskError(.locking, folder.parent) }
        if Disk.kind(of: folder.path) == nil, Disk.kind(of: folder.retired) == .folder {
            // A build was stopped between its two renames: the old site is the one set aside.
            guard rename(folder.retired, folder.path) == 0 else { throw DiskError(.moving, folder.retired) }
        }
        try folder.refuseForeignFiles()
        try Disk.removeTree(folder.staging)
        try Disk.removeTree(folder.retired)
        old = Manifest(of: folder.path)
        guard mkdir(folder.staging, 0o777) == 0 else { throw DiskError(.writing, folder.staging) }
    }

    deinit { close(lock) }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let digest = Digest(of: bytes).hexadecimal
        try prepare(path, digest)
        if try linkOld(path, digest, size: bytes.count) { return }
        try Disk.writeNew("\(folder.staging)/\(path)", bytes)
    }

    func copy(_ path: String, from source: String) throws {
        try write(path, Disk.bytes(of: source))
    }

    /// Puts the new site in the place of the old one, which is gone afterwards.
    func publish() throws {
        let manifest = state.withLock { $0.manifest }
        try Disk.writeNew("\(folder.staging)/\(Manifest.path)", manifest.bytes)
        try keepOwnFiles()
        try swap()
        try Disk.removeTree(folder.staging)
        try Disk.removeTree(folder.retired)
    }

    /// Leaves the old site as it is and nothing of the new one.
    func discard() throws { try Disk.removeTree(folder.staging) }

    /// Notes a file and makes the folders above it.
    private func prepare(_ path: String, _ digest: String) throws {
        let missing = state.withLock { state in
            state.manifest.digests[path] = digest
            return Self.folders(above: path).prefix { !state.folders.contains($0) }
        }
        for name in missing.reversed() where mkdir("\(folder.staging)/\(name)", 0o777) != 0 {
            guard errno == EEXIST else { throw DiskError(.writing, "\(folder.staging)/\(name)") }
        }
        if !missing.isEmpty { state.withLock { $0.folders.formUnion(missing) } }
    }

    /// The folders that a file is in, the innermost first.
    private static func folders(above path: String) -> some Sequence<Substring> {
        sequence(state: path[...]) { rest in
            rest = rest.utf8.lastIndex(of: 0x2F).map { rest[..<$0] } ?? ""
            return rest.isEmpty ? nil : rest
        }
    }

    /// Links the old site's file when its list says that it is the same and its size agrees.
    private func linkOld(_ path: String, _ digest: String, size: Int) throws -> Bool {
        guard old.digests[path] == digest else { return false }
        let source = "\(folder.path)/\(path)"
        guard let bytes = try? Disk.bytes(of: source), bytes.count == size,
            Digest(of: bytes).hexadecimal == digest
        else { return false }
        return link(source, "\(folder.staging)/\(path)") == 0
    }

    private func keepOwnFiles() throws {
        guard Disk.kind(of: folder.path) == .folder else { return }
        for name in try Disk.names(in: folder.path) where OutputFolder.isKept(name) {
            guard case .file = Disk.kind(of: "\(folder.path)/\(name)") else { continue }
            try Disk.writeNew("\(folder.staging)/\(name)", Disk.bytes(of: "\(folder.path)/\(name)"))
        }
    }

    /// Exchanges the two folders in one step; where the file system cannot, in two, which the next build can
    /// undo.
    private func swap() throws {
        guard Disk.kind(of: folder.path) != nil else {
            guard rename(folder.staging, folder.path) == 0 else { throw DiskError(.moving, folder.staging) }
            return
        }
        if Disk.exchange(folder.staging, folder.path) { return }
        guard rename(folder.path, folder.retired) == 0 else { throw DiskError(.moving, folder.path) }
        guard rename(folder.staging, folder.path) == 0 else {
            let failure = DiskError(.moving, folder.staging)
            _ = rename(folder.retired, folder.path)
            throw failure
        }
    }
}

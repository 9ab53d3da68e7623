import Digests
import Glibc
import Printing

/// The documents that earlier builds made, each under the digest of all that it was made from, so that what
/// has not changed is not made again.
struct PrintCache: Sendable {
    /// `UTIME_NOW` and `UTIME_OMIT` of utimensat(2), which Swift does not see.
    private static let (now, unchanged) = ((1 << 30) - 1, (1 << 30) - 2)
    /// How many documents that this build had no use for are kept at least: those of drafts, of another day.
    private static let spare = 32

    /// The folder that they are in.
    let folder: String
    /// The files in it, by the digest of what each was made from.
    private let known: [String: String]

    /// The documents in a folder, which is made where there is none. Git is told to leave it alone.
    init(_ folder: String) throws(DiskError) {
        let folder = OutputFolder(folder).path
        self.folder = folder
        try Disk.makeFolder(folder)
        let names = try Disk.names(in: folder)
        if !names.contains(".gitignore") { try? Disk.writeNew("\(folder)/.gitignore", Array("*\n".utf8)) }
        known = Dictionary(
            names.filter { $0.hasSuffix(".pdf") }.map { (String($0.prefix(64)), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The document that was made from what has this digest; nil when it was not, or is no longer as it was.
    func file(madeFrom key: String, at path: String) -> (file: PrintedFile, place: String)? {
        guard let name = known[key] else { return nil }
        let place = "\(folder)/\(name)"
        guard let bytes = try? Disk.bytes(of: place) else { return nil }
        let digest = Digest(of: bytes).hexadecimal
        guard name == Self.name(key, digest) else { return nil }
        Self.noteUse(of: place)
        return (PrintedFile(path: path, size: bytes.count, digest: digest), place)
    }

    /// Takes in a new document that lies at a place within the folder.
    func take(_ new: String, madeFrom key: String, at path: String) throws(DiskError)
        -> (file: PrintedFile, place: String)
    {
        let bytes = try Disk.bytes(of: new)
        let digest = Digest(of: bytes).hexadecimal
        let place = "\(folder)/\(Self.name(key, digest))"
        guard rename(new, place) == 0 else { throw DiskError(.moving, new) }
        return (PrintedFile(path: path, size: bytes.count, digest: digest), place)
    }

    /// Removes documents that the build had no use for, the longest unused first, until no more are left than
    /// it did use.
    func clean(keeping used: Set<String>) {
        let unused = known.values.map { "\(folder)/\($0)" }.filter { !used.contains($0) }
        let aged = unused.map { (place: $0, age: Self.lastUse(of: $0)) }.sorted {
            $0.age == $1.age ? $0.place < $1.place : $0.age > $1.age
        }
        for entry in aged.dropFirst(max(Self.spare, used.count)) { unlink(entry.place) }
    }

    private static func name(_ key: String, _ digest: String) -> String { "\(key)-\(digest).pdf" }

    /// Sets the time of access alone: the file is the same for whoever goes by the time of change.
    private static func noteUse(of path: String) {
        let times = [timespec(tv_sec: 0, tv_nsec: now), timespec(tv_sec: 0, tv_nsec: unchanged)]
        _ = utimensat(AT_FDCWD, path, times, 0)
    }

    private static func lastUse(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_atim.tv_sec : 0
    }
}

import Glibc

/// The folders that the kernel watches for us: some folders of a site and all below them.
struct WatchedFolders: Sendable {
    private let descriptor: Int32
    private let site: String
    private let names: [String]
    private let fail: @Sendable (_ folder: String, _ reason: String) -> Void
    private var root: Int32 = -1
    private var watches: Set<Int32> = []
    private var failed: Set<String> = []

    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
            | IN_MOVE_SELF)

    /// The folders of a site with the given names; nothing is watched before `refresh`.
    init(
        _ descriptor: Int32, site: String, names: [String],
        fail: @escaping @Sendable (_ folder: String, _ reason: String) -> Void
    ) {
        self.descriptor = descriptor
        self.site = site
        self.names = names
        self.fail = fail
    }

    /// Watches every folder that there is now, and none that is gone. One that is watched already stays so:
    /// the kernel knows it by its inode, so that loops of links end too.
    mutating func refresh() {
        var found: Set<Int32> = []
        root = watch(site) ?? -1
        found.insert(root)
        var open = names.map { "\(site)/\($0)" }
        while let folder = open.popLast() {
            // Watched before it is read: what is made in it from here on is told.
            guard let watch = watch(folder), found.insert(watch).inserted else { continue }
            open += subfolders(of: folder)
        }
        for gone in watches.subtracting(found) { inotify_rm_watch(descriptor, gone) }
        watches = found
    }

    /// Whether an event is about something that a build reads. Names that begin with `.` or `_` are not read,
    /// and of the site's folder itself only the watched ones count.
    func concern(_ event: InotifyEvent) -> Bool {
        if event.isOverflow { return true }
        guard watches.contains(event.watch), !Self.isHidden(event.name) else { return false }
        return event.watch != root || names.contains(event.name)
    }

    private mutating func watch(_ folder: String) -> Int32? {
        let watch = inotify_add_watch(descriptor, folder, Self.mask | UInt32(IN_ONLYDIR))
        if watch >= 0 { return watch }
        // A folder that is not there, or not yet, is no failure.
        let code = errno
        if code != ENOENT, code != ENOTDIR, failed.insert(folder).inserted { fail(folder, Self.reason(code)) }
        return nil
    }

    private func subfolders(of folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var found: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            let path = "\(folder)/\(name)"
            guard !Self.isHidden(name), stat(path, &status) == 0, status.st_mode & 0o170000 == 0o040000 else {
                continue
            }
            found.append(path)
        }
        return found
    }

    private static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("_") }

    private static func reason(_ code: Int32) -> String {
        code == ENOSPC
            ? "the system watches no more folders (fs.inotify.max_user_watches)"
            : String(cString: strerror(code))
    }
}

import Glibc

/// What tells one state of a file from another without reading it.
struct FileStamp: Equatable, Sendable {
    /// The size in bytes.
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// The present state of a file; nil when there is no file at the path.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o170000 == 0o100000 else { return nil }
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}

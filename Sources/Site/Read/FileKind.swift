import Glibc

/// What stands at a path.
enum FileKind: Equatable {
    /// A file of a size in bytes.
    case file(size: Int)
    case folder
    /// A pipe, a device, a socket.
    case other

    init(mode: mode_t, size: Int) {
        switch mode & 0o170000 {
        case 0o100000: self = .file(size: size)
        case 0o040000: self = .folder
        default: self = .other
        }
    }
}

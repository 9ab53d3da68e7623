import Glibc

/// A file of the site that is read when it is asked.
final class FileOnDisk: Sendable {
    private let descriptor: Int32

    /// Opens a file for reading; nil when it cannot be.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// At most `count` bytes from an offset; empty at the end of the file; nil when it cannot be read.
    func bytes(from offset: Int, atMost count: Int) -> [UInt8]? {
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            got = pread(descriptor, buffer.baseAddress, count, off_t(offset))
            filled = max(0, got)
        }
        return got < 0 ? nil : bytes
    }
}

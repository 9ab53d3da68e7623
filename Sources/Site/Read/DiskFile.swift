import Bundles
import Glibc

/// A file that is read in parts, for it may be larger than memory.
final class DiskFile: ByteSource {
    let count: Int
    private let path: String
    private let descriptor: Int32

    /// Opens a file.
    init(_ path: String) throws(DiskError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(.reading, path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let failure = DiskError(.reading, path)
            close(descriptor)
            throw failure
        }
        count = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// A part of the file. One that has become shorter meanwhile cannot be read.
    func bytes(from offset: Int, count: Int) throws -> ArraySlice<UInt8> {
        var failure: DiskError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
                guard got > 0 else {
                    failure = DiskError(.reading, path, code: got == 0 ? EIO : errno)
                    return
                }
                filled += got
            }
        }
        if let failure { throw failure }
        return bytes[...]
    }
}

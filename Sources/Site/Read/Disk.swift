import Glibc

/// The file system, as far as reading goes. Failures are thrown: a broken machine is not a mistake in the
/// content.
enum Disk {
    /// All bytes of a file.
    static func bytes(of path: String) throws(DiskError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(.reading, path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DiskError(.reading, path) }
        let size = Int(status.st_size)
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
                if got < 0 { code = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        guard code == 0 else { throw DiskError(.reading, path, code: code) }
        return bytes
    }

    /// The kind of thing at a path, links followed; nil when there is nothing.
    static func kind(of path: String) -> FileKind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return FileKind(mode: status.st_mode, size: Int(status.st_size))
    }

    /// The size of a file in bytes; nil of anything else, a link to a file included.
    static func size(ofPlainFile path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & 0o170000 == 0o100000 else { return nil }
        return Int(status.st_size)
    }

    /// The names in a folder in order of their bytes, without `.` and `..`.
    static func names(in folder: String) throws(DiskError) -> [String] {
        guard let stream = opendir(folder) else { throw DiskError(.reading, folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

import Bundles

/// A folder that is checked.
struct DiskTree: BundleTree {
    let files: [(path: String, size: Int)]
    /// Links and what else is no file.
    let faults: [Fault]
    private let folder: String

    /// The files below a folder.
    init(_ folder: String) throws(DiskError) {
        self.folder = folder
        var files: [(path: String, size: Int)] = []
        var faults: [Fault] = []
        for entry in try Disk.tree(of: folder) where !entry.isFolder {
            if let size = Disk.size(ofPlainFile: "\(folder)/\(entry.path)") {
                files.append((entry.path, size))
            } else {
                faults.append(Fault(.special, in: entry.path))
            }
        }
        self.faults = faults
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    func read(_ path: String, _ take: (ArraySlice<UInt8>) -> Void) throws -> Bool {
        let file = try DiskFile("\(folder)/\(path)")
        var offset = 0
        while offset < file.count {
            let part = try file.bytes(from: offset, count: min(1 << 20, file.count - offset))
            take(part)
            offset += part.count
        }
        return true
    }
}

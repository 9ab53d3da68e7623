/// Finds the files of a site.
enum Read {
    /// The most folders within each other that are searched: a guard against loops of links.
    private static let deepest = 32

    /// The files below a folder, in order of path. Names that begin with `_` or `.` are left out with all in
    /// them.
    static func read(_ folder: String) throws(DiskError) -> FoundFiles {
        var found = FoundFiles()
        guard Disk.kind(of: folder) == .folder else { return found }
        var open: [(path: String, depth: Int)] = [("", 0)]
        while let (path, depth) = open.popLast() {
            for name in try Disk.names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
                guard !name.hasPrefix("_"), !name.hasPrefix(".") else { continue }
                let inner = path.isEmpty ? name : "\(path)/\(name)"
                switch Disk.kind(of: "\(folder)/\(inner)") {
                case .file(let size): found.files.append(SourceFile(path: inner, size: size))
                case .folder where depth < deepest: open.append((inner, depth + 1))
                default: found.unreadable.append(inner)
                }
            }
        }
        found.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return found
    }
}

/// The files that are copied, found as authors name them.
public struct FileShelf: Sendable {
    private let bySource: [String: CopiedFile]

    /// The files of a site.
    public init(_ files: [CopiedFile]) {
        bySource = Dictionary(files.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file that a record in `file` (`content/…`) means: beside it, or by its path under `content/`.
    public func file(named path: String, from file: String) -> CopiedFile? {
        let folder = Self.folder(of: file)
        if !path.hasPrefix("/"), let beside = bySource[Self.join(folder, path)] { return beside }
        return bySource[Self.join([], path)]
    }

    /// The folder of a file (`content/…`), in parts from `content/` on.
    static func folder(of file: String) -> ArraySlice<Substring> {
        file.split(separator: "/").dropFirst().dropLast()
    }

    /// A path relative to a folder, without `.` and `..`.
    static func join(_ folder: ArraySlice<Substring>, _ path: String) -> String {
        var parts = Array(folder)
        for part in path.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

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
        if path.utf8.first != 0x2F, let beside = bySource[Self.join(folder, path)] { return beside }
        return bySource[Self.join("", path)]
    }

    /// The folder of a file (`content/…`) as a path below `content/`, without a slash at its end.
    static func folder(of file: String) -> Substring {
        guard let first = file.utf8.firstIndex(of: 0x2F), let last = file.utf8.lastIndex(of: 0x2F),
            first < last
        else { return "" }
        return file[file.utf8.index(after: first)..<last]
    }

    /// A path relative to a folder, without `.` and `..`.
    static func join(_ folder: Substring, _ path: String) -> String {
        var bytes = Array(folder.utf8)
        var path = path
        path.withUTF8 { path in
            for part in path.split(separator: 0x2F) {
                if part.elementsEqual("..".utf8) {
                    bytes.removeSubrange((bytes.lastIndex(of: 0x2F) ?? 0)...)
                } else if !part.elementsEqual(".".utf8) {
                    if !bytes.isEmpty { bytes.append(0x2F) }
                    bytes.append(contentsOf: part)
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Who has which path in a site, to find two files that cannot both be there.
struct OutputPaths: Sendable {
    private var files: [String: String] = [:]
    /// Each folder, with one who has a file in it.
    private var folders: [String: String] = [:]

    /// Gives `owner` a path, or says who has it already: as a file, as a folder, or as a file where this one
    /// needs a folder.
    mutating func claim(_ path: String, for owner: String) -> String? {
        if let other = files[path] ?? folders[path] { return other }
        var new: [String] = []
        var rest = path.utf8[...]
        while let slash = rest.lastIndex(of: 0x2F) {
            rest = rest[..<slash]
            let folder = String(rest) ?? ""
            if folders[folder] != nil { break }
            if let other = files[folder] { return other }
            new.append(folder)
        }
        files[path] = owner
        for folder in new { folders[folder] = owner }
        return nil
    }
}

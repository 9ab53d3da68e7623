import Records

/// Decides which files go along to the site, and where: those below the folder of an `index.md` go where its
/// page goes and stay away with it; what only pages attach that stay away, stays away too (content model §1
/// and §2).
struct FilePlacement {
    /// Where the page of each folder under `content/` went; a folder is absent when it has none.
    private var pages: [String: Destination] = [:]
    private var attachments: [(name: String, file: String, isPublished: Bool)] = []

    private enum Destination {
        case path(String)
        case nowhere
    }

    /// Notes a page with the file that it stands in; `address` is nil when it is not published.
    mutating func note(_ page: PageFields, in file: String, at address: PageAddress?) {
        if file.hasSuffix("/index.md") {
            let folder = file.dropFirst("content/".count).dropLast("/index.md".count)
            pages[String(folder)] = address.map { .path($0.path) } ?? .nowhere
        }
        for name in page.bijlagen.compactMap(\.bestand) {
            attachments.append((name, file, address != nil))
        }
    }

    /// The files that go along.
    func copies(of files: [ContentFile]) -> [CopiedFile] {
        let all = FileShelf(files.map { CopiedFile(source: $0.path, target: $0.path, size: $0.size) })
        var withheld = sources(published: false, on: all)
        if !withheld.isEmpty { withheld.subtract(sources(published: true, on: all)) }
        return files.compactMap { file in
            guard !withheld.contains(file.path), let target = target(of: file.path) else { return nil }
            return CopiedFile(source: file.path, target: target, size: file.size)
        }
    }

    private func sources(published: Bool, on shelf: FileShelf) -> Set<String> {
        let found = attachments.filter { $0.isPublished == published }
        return Set(found.compactMap { shelf.file(named: $0.name, from: $0.file)?.source })
    }

    /// Where a file goes; nil when its page is not published.
    private func target(of path: String) -> String? {
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            switch pages[String(folder)] {
            case .path(let page): return page + path[path.index(after: slash)...]
            case .nowhere: return nil
            case nil: continue
            }
        }
        return path
    }
}

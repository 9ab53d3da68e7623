import Diagnostics
import Records

/// Every file that a record names is there.
struct FileCheck {
    let files: [CopiedFile]

    func check(_ publication: Publication) -> [Diagnostic] {
        let shelf = FileShelf(files)
        var named: [(path: String, file: String, place: Place)] = []
        for record in publication.records {
            named += record.page.bijlagen.compactMap { bijlage in
                bijlage.bestand.map { ($0, record.file, bijlage.place) }
            }
        }
        let site = publication.instellingen
        for reference in [site.logo, site.thema.tokens].compactMap({ $0 }) {
            named.append((reference.path, "content/site.yaml", reference.place))
        }
        return named.compactMap { path, file, place in
            guard shelf.file(named: path, from: file) == nil else { return nil }
            let nearest = Nearest.matches(of: path, among: names(from: file))
            return Diagnostic(RelationCause.missingFile(path: path, nearest: nearest), at: place)
        }
    }

    /// What the files can be called from a record's file: by their paths, and shorter where they stand beside
    /// it.
    private func names(from file: String) -> [String] {
        let below = FileShelf.folder(of: file)
        let folder = below.isEmpty ? "" : below + "/"
        let beside = files.filter { $0.source.hasPrefix(folder) }.map {
            String($0.source.dropFirst(folder.count))
        }
        return files.map(\.source) + beside
    }
}

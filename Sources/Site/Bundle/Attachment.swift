import Diagnostics
import Outputs
import Records
import Relations

/// A file that a record attaches, with the bundles that it goes into.
struct Attachment: Sendable {
    /// The file.
    var file: CopiedFile
    /// Where the record names it.
    var place: Place
    /// The names of the bundles, in order.
    var bundles: [String]

    /// Every attachment that is a file of the site.
    static func all(of publication: Publication, in outlines: [BundleOutline]) -> [Attachment] {
        var bundles: [Place: [String]] = [:]
        for outline in outlines {
            for place in outline.documents.compactMap(\.place) {
                bundles[place, default: []].append(outline.name)
            }
        }
        let shelf = FileShelf(publication.files)
        return publication.records.flatMap { record in
            record.page.bijlagen.compactMap { bijlage in
                bijlage.bestand.flatMap { shelf.file(named: $0, from: record.file) }.map {
                    Attachment(file: $0, place: bijlage.place, bundles: bundles[bijlage.place] ?? [])
                }
            }
        }
    }
}

import Markup
import Records
import Relations

/// Which records the texts of which records link to.
enum Citations {
    /// The records that each body and each other text links to, by the record that holds the link.
    static func collect(
        _ publication: Publication, _ links: LinkResolver, tasks: Int
    ) async -> [RecordID: [RecordID]] {
        var found = await collect(publication.memos, links, tasks)
        found += await collect(publication.verslagen, links, tasks)
        found += await collect(publication.paginas, links, tasks)
        found += await collect(publication.trajecten, links, tasks)
        found += await collect(publication.tijdlijnen, links, tasks)
        found += await collect(publication.segmentkeuzes, links, tasks)
        found += await collect(publication.indicatoren, links, tasks)
        found += await collect(publication.projecten, links, tasks)
        found += await collect(publication.organisaties, links, tasks)
        return Dictionary(found.filter { !$0.1.isEmpty }, uniquingKeysWith: +)
    }

    private static func collect<Record: PageRecord & TextBearing>(
        _ items: [Published<Record>], _ links: LinkResolver, _ tasks: Int
    ) async -> [(RecordID, [RecordID])] {
        await Parallel.map(items, tasks: tasks) { item in
            var values = LinkCollector()
            var record = item.record
            record.visitTexts(by: &values)
            let targets = ((item.body?.links() ?? []) + values.links).compactMap { link -> RecordID? in
                let target = links.resolve(link.destination, from: item.address, file: item.loaded.file)
                guard case .page(_, let id?) = target else { return nil }
                return id
            }
            return (item.record.id, targets)
        }
    }
}

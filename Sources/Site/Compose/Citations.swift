import Markup
import Records
import Relations

/// Which records the texts of which records link to.
enum Citations {
    /// The records that each body links to, by the record that holds the link.
    static func collect(
        _ publication: Publication, _ links: LinkResolver, tasks: Int
    ) async -> [RecordID: [RecordID]] {
        let found =
            await collect(publication.memos, links, tasks) + collect(publication.verslagen, links, tasks)
            + collect(publication.paginas, links, tasks)
        return Dictionary(found.filter { !$0.1.isEmpty }, uniquingKeysWith: +)
    }

    private static func collect<Record: PageRecord>(
        _ items: [Published<Record>], _ links: LinkResolver, _ tasks: Int
    ) async -> [(RecordID, [RecordID])] {
        await Parallel.map(items, tasks: tasks) { item in
            let targets = (item.body?.links() ?? []).compactMap { link -> RecordID? in
                let target = links.resolve(link.destination, from: item.address, file: item.loaded.file)
                guard case .page(_, let id?) = target else { return nil }
                return id
            }
            return (item.record.id, targets)
        }
    }
}

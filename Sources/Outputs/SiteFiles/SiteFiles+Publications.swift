import Records
import Relations

extension SiteFiles {
    /// All publications: id, title, kind, date, path, version and the SHA-256 of the page's source (outputs
    /// §1).
    var publications: [UInt8] {
        let site = composer.publication
        var list: [JSON] = []
        func collect<Record>(_ items: [Published<Record>]) {
            for item in items.sorted(by: { $0.record.id < $1.record.id }) {
                var entry = JSONObject()
                entry.set("id", item.record.id.path)
                entry.set("titel", item.page.titel)
                entry.set("soort", Record.kind.rawValue)
                entry.set("datum", item.page.datum.map { .string($0.moment.iso) } ?? .null)
                entry.set("pad", item.address.path)
                let newest = item.page.versies.max { $0.datum < $1.datum }
                entry.set("versie", newest.map { .string($0.nummer) } ?? .null)
                entry.set("sha256", item.loaded.digest)
                list.append(.object(entry))
            }
        }
        collect(site.memos)
        collect(site.verslagen)
        collect(site.trajecten)
        collect(site.tijdlijnen)
        collect(site.segmentkeuzes)
        collect(site.indicatoren)
        return JSON.array(list).bytes
    }
}

import Diagnostics
import Records
import Relations

extension SiteFiles {
    /// All publications: id, title, kind, date, path, version and the SHA-256 of the page's source (outputs
    /// §1).
    var publications: [UInt8] {
        let kinds = RecordKind.allCases
        let items = composer.publication.publications.map { (order: kinds.firstIndex(of: $0.kind) ?? 0, $0) }
        let sorted = items.sorted { ($0.order, $0.1.id) < ($1.order, $1.1.id) }
        return JSON.array(sorted.map { entry(of: $0.1) }).bytes
    }

    private func entry(of item: any PublishedRecord) -> JSON {
        var entry = JSONObject()
        entry.set("id", item.id.path)
        entry.set("titel", item.page.titel)
        entry.set("soort", item.kind.rawValue)
        entry.set("datum", item.page.datum.map { .string($0.moment.iso) } ?? .null)
        entry.set("pad", item.address.path)
        let newest = item.page.versies.max { $0.datum < $1.datum }
        entry.set("versie", newest.map { .string($0.nummer) } ?? .null)
        entry.set("sha256", item.digest)
        return .object(entry)
    }
}

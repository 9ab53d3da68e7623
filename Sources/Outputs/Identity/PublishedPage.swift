import Records
import Relations

/// A published record as far as it is like all others.
struct PublishedPage: Sendable {
    var id: RecordID
    var fields: PageFields
    var address: PageAddress
    /// The last day, not after the reference date, on which it changed by its own account.
    var changed: CivilDate?
}

extension Publication {
    /// The records with a page of their own, of all kinds.
    var pages: [PublishedPage] {
        pages(memos) + pages(verslagen) + pages(trajecten) + pages(tijdlijnen) + pages(segmentkeuzes)
            + pages(indicatoren) + pages(paginas) + pages(organisaties) + pages(projecten)
    }

    private func pages<Record>(_ items: [Published<Record>]) -> [PublishedPage] {
        items.map { page($0) }
    }

    /// A published record without what is particular to its kind.
    func page<Record>(_ item: Published<Record>) -> PublishedPage {
        PublishedPage(id: item.record.id, fields: item.page, address: item.address, changed: changed(item))
    }
}

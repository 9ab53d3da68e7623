import Records
import Relations

extension Attention {
    /// The pages on which one can react now.
    var openReactions: [AttentionItem] {
        pages(
            due: { $0.reactie?.tot.map { Moment($0) } },
            where: { $0.reactie?.toestand(on: peildatum) == .open }
        ).compactMap { item in
            guard item.path != nil else { return nil }
            var item = item
            item.kind = "reactie"
            return item
        }
    }

    /// The pages, published or not, for which something holds.
    func pages(
        due: (PageFields) -> Moment? = { $0.publicatieVanaf.map { Moment($0) } ?? $0.datum?.moment },
        where holds: (PageFields) -> Bool
    ) -> [AttentionItem] {
        var found: [AttentionItem] = []
        func collect<Record: PageRecord>(_ items: [Loaded<Record>]) {
            for item in items where holds(item.record.page) {
                found.append(entry(of: item, due: due(item.record.page)))
            }
        }
        collect(site.memos)
        collect(site.verslagen)
        collect(site.trajecten)
        collect(site.tijdlijnen)
        collect(site.segmentkeuzes)
        collect(site.indicatoren)
        collect(site.paginas)
        collect([site.inleiding].compactMap { $0 })
        collect(site.rubriekinleidingen.sorted { $0.key < $1.key }.map(\.value))
        return found
    }

    private func entry<Record: PageRecord>(of item: Loaded<Record>, due: Moment?) -> AttentionItem {
        let page = item.record.page
        return AttentionItem(
            kind: Record.kind.rawValue, id: item.record.id.path,
            title: page.titel, due: due,
            path: publication.index.entry(of: item.record.id)?.address?.path, place: page.place,
            owner: owner(of: page))
    }
}

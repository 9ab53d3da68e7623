import Records
import Relations

extension Attention {
    /// The pages on which one can react now.
    var openReactions: [AttentionItem] {
        pages { page in
            guard let reactie = page.reactie, isPublished(page) else { return false }
            return reactie.toestand(on: peildatum) == .open
        }.map { item in
            var item = item
            item.kind = "reactie"
            return item
        }
    }

    /// The pages, published or not, for which something holds. Due is the end of the term of a reaction, else
    /// the day from which a page is published, else its own date.
    func pages(where holds: (PageFields) -> Bool) -> [AttentionItem] {
        var found: [AttentionItem] = []
        func collect<Record: PageRecord>(_ items: [Loaded<Record>]) {
            for item in items where holds(item.record.page) { found.append(entry(of: item)) }
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

    private func entry<Record: PageRecord>(of item: Loaded<Record>) -> AttentionItem {
        let page = item.record.page
        let day = isPublished(page) ? page.reactie?.tot : page.publicatieVanaf
        return AttentionItem(
            kind: Record.kind.rawValue, id: item.record.id.path,
            title: page.titel, due: day.map { Moment($0) } ?? page.datum?.moment,
            path: publication.index.entry(of: item.record.id)?.address?.path, place: page.place,
            owner: owner(of: page))
    }

    private func isPublished(_ page: PageFields) -> Bool {
        page.publicatieVanaf.map { $0 <= peildatum } ?? true
    }
}

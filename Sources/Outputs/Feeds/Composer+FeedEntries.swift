import Records
import Relations
import Templates

extension Composer {
    /// The entry at a position among the feed items, with the text of its record where `isFull`.
    func entry(_ position: Int, isFull: Bool) -> [UInt8] {
        entryCache.entry(position * 2 + (isFull ? 1 : 0)) {
            let item = feedItems.all[position]
            switch item.subject {
            case .memo(let number):
                return write(item, publication.memos[number]) { isFull ? text(of: $0) : nil }
            case .verslag(let number):
                return write(item, publication.verslagen[number]) { isFull ? text(of: $0) : nil }
            case .pagina(let number):
                return write(item, publication.paginas[number]) { isFull ? text(of: $0) : nil }
            case .traject(let number): return write(item, publication.trajecten[number])
            case .tijdlijn(let number): return write(item, publication.tijdlijnen[number])
            case .segmentkeuzes(let number): return write(item, publication.segmentkeuzes[number])
            case .indicator(let number): return write(item, publication.indicatoren[number])
            case .toezegging(let number): return write(item, publication.toezeggingen[number], number)
            }
        }
    }

    /// The entry of a record, or of a change note of it.
    private func write<Record>(
        _ item: FeedItem, _ record: Published<Record>, content: (Published<Record>) -> HTML? = { _ in nil }
    ) -> [UInt8] {
        let page = record.page
        let card = cards[item.record]
        let title = card?.titel ?? words.typeset(page.titel)
        let versie = item.versie.map { page.versies[$0] }
        var entry = FeedEntry(
            id: item.id,
            titel: versie.map { words(.gewijzigd, ["titel": title, "nummer": $0.nummer]) } ?? title,
            updated: item.day, adres: fullAddress(record.address),
            soort: (Record.kind.rawValue, card?.soort ?? words.name(of: Record.kind)),
            samenvatting: versie.map { words.typeset($0.toelichting) }
                ?? card?.samenvatting)
        entry.published = versie?.datum ?? page.publicatieVanaf ?? page.datum?.moment.date
        entry.taal = foreign(page.taal)
        entry.auteur = author(page.organisatie)
        entry.trefwoorden = page.trefwoorden
        entry.inhoud = versie == nil ? content(record) : nil
        return entry.bytes(trefwoorden: fullAddress(PageAddress("trefwoorden/")))
    }

    private func write(_ item: FeedItem, _ toezegging: Toezegging, _ position: Int) -> [UInt8] {
        let place = PageAddress("toezeggingen/", anchor: toezegging.anker(position: position))
        var entry = FeedEntry(
            id: item.id, titel: words(.toezeggingVan, ["wie": words.typeset(toezegging.door)]),
            updated: item.day,
            adres: fullAddress(place), soort: (RecordKind.toezegging.rawValue, words(.toezegging)),
            samenvatting: words.typeset(PlainMarkdown.text(of: toezegging.tekst.source)))
        entry.published = toezegging.datum
        return entry.bytes(trefwoorden: "")
    }

    /// Whose record it is, where that is not the publisher of the site.
    private func author(_ reference: Reference<Organisatie>?) -> String? {
        guard let entry = reference.flatMap({ publication.index[$0] }),
            entry.id != publication.index[publication.instellingen.organisatie]?.id
        else { return nil }
        return entry.titel
    }
}

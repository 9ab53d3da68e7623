import Records
import Relations

extension PageComposer {
    /// Pages as entries of a list; those that are not published are left out.
    func items(_ entries: [RecordEntry]) -> [ItemView] {
        entries.compactMap { item($0) }
    }

    /// A page as an entry of a list, with what its record tells about it.
    func item(_ entry: RecordEntry, toelichting: String? = nil, merk: String? = nil) -> ItemView? {
        guard let address = entry.address else { return nil }
        let card = site.cards[entry.id]
        return ItemView(
            titel: typeset(entry.titel), adres: link(address), soort: card?.soort ?? words(entry.kind),
            soortcode: entry.kind.rawValue, datum: entry.datum.map(words.moment),
            iso: entry.datum?.moment.date?.iso, samenvatting: card?.samenvatting.map(typeset),
            organisatie: card?.organisatie.map(typeset), toelichting: toelichting, merk: merk ?? card?.merk)
    }

    /// A group of related pages; nil when it would be empty.
    func related(_ titel: Phrase, _ anker: String, _ entries: [RecordEntry]) -> RelatedView? {
        let items = items(entries)
        return items.isEmpty ? nil : RelatedView(anker: anker, titel: words(titel), items: items)
    }
}

extension Words {
    /// What a kind of record is called.
    func callAsFunction(_ kind: RecordKind) -> String {
        switch kind {
        case .memo: self(.memo)
        case .verslag: self(.verslag)
        case .traject: self(.traject)
        case .tijdlijn: self(.tijdlijn)
        case .segmentkeuzes: self(.segmentkeuzes)
        case .segment: self(.segment)
        case .indicator: self(.indicator)
        case .organisatie: self(.organisatie)
        case .project: self(.project)
        case .pagina: self(.pagina)
        case .begrip: self(.begrip)
        case .toezegging: self(.toezegging)
        }
    }
}

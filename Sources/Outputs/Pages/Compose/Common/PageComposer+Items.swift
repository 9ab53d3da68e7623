import Records
import Relations

extension PageComposer {
    /// Pages as entries of a list; those that are not published are left out.
    func items(_ entries: [RecordEntry]) -> [ItemView] {
        entries.compactMap { item($0) }
    }

    /// A page as an entry of a list, with what its record tells about it.
    func item(_ entry: RecordEntry, toelichting: String? = nil, merk: String? = nil) -> ItemView? {
        guard let address = entry.address, let card = site.cards[entry.id] else { return nil }
        return ItemView(
            card: card, adres: link(address), soortcode: entry.kind.rawValue, toelichting: toelichting,
            merk: merk ?? card.merk)
    }

    /// A group of related pages; nil when it would be empty.
    func related(_ titel: Phrase, _ anker: String, _ entries: [RecordEntry]) -> RelatedView? {
        let items = items(entries)
        return items.isEmpty ? nil : RelatedView(anker: anker, titel: words(titel), items: items)
    }
}

extension Words {
    /// What a kind of record is called.
    func name(of kind: RecordKind) -> String {
        self(phrase(for: kind))
    }

    private func phrase(for kind: RecordKind) -> Phrase {
        switch kind {
        case .memo: .memo
        case .verslag: .verslag
        case .traject: .traject
        case .tijdlijn: .tijdlijn
        case .segmentkeuzes: .segmentkeuzes
        case .segment: .segment
        case .indicator: .indicator
        case .organisatie: .organisatie
        case .project: .project
        case .pagina: .pagina
        case .begrip: .begrip
        case .toezegging: .toezegging
        }
    }
}

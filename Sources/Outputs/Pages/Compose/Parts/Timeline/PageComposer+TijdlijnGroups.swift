import Diagnostics
import Records
import Relations

extension PageComposer {
    /// Council documents in groups: by year in order of time, or by what they belong to in order of name.
    func groups(
        of stukken: [DatedStuk], by grouping: TimelineState.Grouping
    ) -> [(titel: String, stukken: [DatedStuk])] {
        switch grouping {
        case .year: consecutive(stukken) { $0.moment.map { String($0.anchor.year) } ?? words(.zonderMoment) }
        case .project:
            consecutive(byProject(stukken)) { onderdeel($0.stuk)?.tekst ?? words(.zonderProject) }
        }
    }

    /// In order of the name of what they belong to, the rest last; of one project in the order given.
    private func byProject(_ stukken: [DatedStuk]) -> [DatedStuk] {
        let named = stukken.enumerated().map { order, stuk in
            (order: order, name: onderdeel(stuk.stuk).map { Folding.folded($0.tekst) }, stuk: stuk)
        }
        return named.sorted { left, right in
            guard left.name != right.name else { return left.order < right.order }
            guard let one = left.name else { return false }
            guard let other = right.name else { return true }
            return one < other
        }.map(\.stuk)
    }

    private func consecutive(
        _ stukken: [DatedStuk], title: (DatedStuk) -> String
    ) -> [(titel: String, stukken: [DatedStuk])] {
        var groups: [(titel: String, stukken: [DatedStuk])] = []
        for stuk in stukken {
            let name = title(stuk)
            if groups.last?.titel != name { groups.append((name, [])) }
            groups[groups.count - 1].stukken.append(stuk)
        }
        return groups
    }

    /// What was told when and by which memo; nothing when it was told but once and nobody knows by what.
    func tellings(_ told: [Melding], of item: Published<Tijdlijn>) -> [MeldingView] {
        let views = told.map { melding in
            MeldingView(tekst: telling(melding), memo: melding.gemeld.flatMap { memo(telling: item, on: $0) })
        }
        return views.count > 1 || views.contains { $0.memo != nil } ? views : []
    }

    private func memo(telling item: Published<Tijdlijn>, on day: CivilDate) -> LinkView? {
        guard let position = site.positions[.tijdlijn]?[item.record.id],
            let memo = site.tellings.memo(telling: position, of: site.publication, on: day),
            let entry = site.entries[memo], entry.address != address
        else { return nil }
        return link(entry)
    }
}

import Diagnostics
import Records
import Relations

/// A memo's place in its series.
struct SeriesPlace {
    var view: ReeksView
    var buren: BurenView?
    var facts: SeriesFacts
}

extension PageComposer {
    /// The series that a memo belongs to, with all its memos and its neighbours.
    func series(of item: Published<Memo>) -> SeriesPlace? {
        guard let membership = item.record.reeks,
            let facts = site.seriesFacts(Folding.folded(membership.reeks))
        else { return nil }
        let members = facts.members.map { site.publication.memos[$0] }
        let position = members.firstIndex { $0.record.id == item.record.id } ?? 0
        let view = ReeksView(
            titel: typeset(facts.reeks.titel),
            nummer: membership.nummer.map { words(.nummer, ["n": String($0)]) },
            ritme: rhythm(facts), stand: stand(facts),
            beloofdIn: facts.reeks.beloofdIn.flatMap { index[$0] }.flatMap { link($0) },
            standcode: facts.toestand ?? "",
            delen: self.items(members.compactMap { site.entries[$0.record.id] }))
        let neighbours = BurenView(
            naam: words(.inReeks, ["titel": typeset(facts.reeks.titel)]),
            vorige: position > 0 ? neighbour(members[position - 1]) : nil,
            volgende: position + 1 < members.count ? neighbour(members[position + 1]) : nil)
        return SeriesPlace(view: view, buren: members.count > 1 ? neighbours : nil, facts: facts)
    }

    private func neighbour(_ item: Published<Memo>) -> LinkView {
        LinkView(
            tekst: typeset(item.page.titel), adres: link(item.address), taal: site.foreign(item.page.taal))
    }

    private func rhythm(_ facts: SeriesFacts) -> String? {
        guard let ritme = facts.reeks.ritme else { return nil }
        let promised = words(.ritmeBeloofd, ["ritme": words.rhythm(ritme)])
        guard let kept = facts.gehouden, kept.totaal > 0 else { return promised }
        let numbers: KeyValuePairs = ["n": String(kept.opTijd), "totaal": String(kept.totaal)]
        return "\(promised) \(words(.ritmeGehouden, numbers))"
    }

    private func stand(_ facts: SeriesFacts) -> String? {
        guard let next = facts.volgendeVerwacht else { return nil }
        let phrase: Phrase = facts.toestand == "te-laat" ? .reeksTeLaat : .reeksOpTijd
        return words(phrase, ["datum": words.date(next)])
    }
}

extension Composer {
    /// When the council was told before a memo: by the one before it in its series.
    func earlierTelling(of memo: Memo) -> EarlierTelling? {
        guard let membership = memo.reeks,
            let members = relations.series[Folding.folded(membership.reeks)],
            let position = members.firstIndex(where: { publication.memos[$0].record.id == memo.id }),
            position > 0
        else { return nil }
        let previous = publication.memos[members[position - 1]]
        return EarlierTelling(date: day(of: previous), memo: previous.record.id)
    }
}

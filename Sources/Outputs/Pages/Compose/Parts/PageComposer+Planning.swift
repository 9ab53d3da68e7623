import Records
import Relations

extension PageComposer {
    /// The planned steps of a process at the reference date, by date.
    mutating func planning(_ item: Published<Traject>, anker: String, isEmbedded: Bool) -> PlanningView {
        let sorted = item.record.planning.enumerated().sorted { left, right in
            let one = left.element.current(on: peildatum)?.moment.anchor ?? CivilDate(dayNumber: 0)
            let other = right.element.current(on: peildatum)?.moment.anchor ?? CivilDate(dayNumber: 0)
            return (one, left.offset) < (other, right.offset)
        }
        return PlanningView(
            anker: anker, titel: words(.planningVan, ["titel": typeset(item.page.titel)]),
            peildatum: words.date(peildatum),
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil,
            mijlpalen: sorted.map { mijlpaal($0.element) })
    }

    private mutating func mijlpaal(_ mijlpaal: Mijlpaal) -> MijlpaalView {
        let told = mijlpaal.meldingen(by: peildatum)
        let current = mijlpaal.current(on: peildatum)
        let state = mijlpaal.toestand(on: peildatum)
        return MijlpaalView(
            mijlpaal: typeset(mijlpaal.mijlpaal), wanneer: current.map(words.moment) ?? words(.zonderMoment),
            iso: current.map { TimeElement.machine($0.moment) } ?? "",
            gereed: mijlpaal.gereed.map(words.date),
            toestand: words.state(state), toestandcode: state.rawValue, meldingen: history(told),
            toelichting: html(mijlpaal.toelichting))
    }
}

extension Mijlpaal {
    /// What was told by a date, in order of telling; what was told first where nothing had been told yet.
    func meldingen(by date: CivilDate) -> [Melding] {
        let told = wanneer.filter { $0.gemeld.map { $0 <= date } ?? true }.sorted()
        return told.isEmpty ? Array(wanneer.sorted().prefix(1)) : told
    }

    /// When it is to be, as last told by a date.
    func current(on date: CivilDate) -> Tijdstip? { meldingen(by: date).last?.tijdstip }

    /// The state of a step. That its day has passed does not make it late: nobody wrote whether it was
    /// reached.
    enum Toestand: String, Sendable {
        case gereed, gepland, voorbij
    }

    /// Reached; else planned, or past once the last day told has passed.
    func toestand(on date: CivilDate) -> Toestand {
        if let gereed, gereed <= date { return .gereed }
        return current(on: date)?.moment.hasPassed(on: date) == true ? .voorbij : .gepland
    }
}

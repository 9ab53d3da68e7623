import Records
import Relations

extension PageComposer {
    /// The planned steps of a process that were known at the reference date, by date.
    mutating func planning(_ item: Published<Traject>, anker: String, isEmbedded: Bool) -> PlanningView {
        let steps = item.record.planning(on: peildatum)
        let title = words(.planningVan, ["titel": typeset(item.page.titel)])
        let chart = TimeChart(
            anker: anker, titel: title, rows: steps.map(row), peildatum: peildatum)
        return PlanningView(
            anker: anker, titel: title, peildatum: words.date(peildatum),
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil,
            mijlpalen: steps.map { mijlpaal($0) }, tijdbalk: chart.html(words))
    }

    private mutating func mijlpaal(_ mijlpaal: Mijlpaal) -> MijlpaalView {
        let told = mijlpaal.meldingen(by: peildatum)
        let current = mijlpaal.current(on: peildatum)
        let state = mijlpaal.toestand(on: peildatum) ?? .gepland
        return MijlpaalView(
            mijlpaal: typeset(mijlpaal.mijlpaal), wanneer: current.map(words.moment) ?? words(.zonderMoment),
            iso: current.map { TimeElement.machine($0.moment) } ?? "",
            gereed: mijlpaal.reached(by: peildatum).map(words.date),
            toestand: words.state(state), toestandcode: state.rawValue,
            verschuiving: shift(told), meldingen: history(told),
            toelichting: html(mijlpaal.toelichting))
    }

    private func row(_ mijlpaal: Mijlpaal) -> TimeChartRow {
        let reached = mijlpaal.reached(by: peildatum)
        let state = mijlpaal.toestand(on: peildatum) ?? .gepland
        let current = mijlpaal.current(on: peildatum)
        return TimeChartRow(
            naam: typeset(mijlpaal.mijlpaal),
            wanneer: reached.map(words.date) ?? current.map(words.moment) ?? words(.zonderMoment),
            toestand: words.state(state), toestandcode: state.rawValue,
            told: mijlpaal.meldingen(by: peildatum).map(\.tijdstip.moment),
            delivered: reached.map { Moment($0) })
    }
}

import Records
import Relations

extension PageComposer {
    /// The planned steps of a process that were known on a day, by date.
    mutating func planning(
        _ item: Published<Traject>, asOf day: CivilDate, anker: String, isEmbedded: Bool
    ) -> PlanningView {
        let steps = item.record.planning(on: day)
        let title = words(.planningVan, ["titel": typeset(item.page.titel)])
        let chart = TimeChart(
            anker: anker, titel: title, rows: steps.map { row($0, day) }, peildatum: day)
        return PlanningView(
            anker: anker, titel: title, peildatum: words.date(day),
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil,
            mijlpalen: steps.map { mijlpaal($0, day) }, tijdbalk: chart.html(words))
    }

    private mutating func mijlpaal(_ mijlpaal: Mijlpaal, _ day: CivilDate) -> MijlpaalView {
        let told = mijlpaal.meldingen(by: day)
        let current = mijlpaal.current(on: day)
        let state = mijlpaal.toestand(on: day) ?? .gepland
        return MijlpaalView(
            mijlpaal: typeset(mijlpaal.mijlpaal), wanneer: current.map(words.moment) ?? words(.zonderMoment),
            iso: current.map { TimeElement.machine($0.moment) } ?? "",
            gereed: mijlpaal.reached(by: day).map(words.date),
            toestand: words.state(state), toestandcode: state.rawValue,
            verschuiving: shift(told), meldingen: history(told),
            toelichting: html(mijlpaal.toelichting))
    }

    private func row(_ mijlpaal: Mijlpaal, _ day: CivilDate) -> TimeChartRow {
        let reached = mijlpaal.reached(by: day)
        let state = mijlpaal.toestand(on: day) ?? .gepland
        let current = mijlpaal.current(on: day)
        return TimeChartRow(
            naam: typeset(mijlpaal.mijlpaal),
            wanneer: reached.map(words.date) ?? current.map(words.moment) ?? words(.zonderMoment),
            toestand: words.state(state), toestandcode: state.rawValue,
            told: mijlpaal.meldingen(by: day).map(\.tijdstip.moment),
            delivered: reached.map { Moment($0) })
    }
}

import Records
import Templates

extension PageComposer {
    /// Of a long timeline a figure shows the documents nearest to the date.
    static let mostChartRows = 40

    /// The figure beside a table of council documents: what is still to come, and what came or was dropped in
    /// the year before; empty when there is nothing of that.
    func chart(
        of stukken: [DatedStuk], asOf date: CivilDate, anker: String, titel: String, isSmall: Bool
    ) -> HTML {
        let yearBefore = date.adding(months: -12)
        let recent = stukken.filter { stuk in
            guard let moment = stuk.moment else { return false }
            return stuk.isOpen || (moment.last ?? moment.anchor) > yearBefore
        }
        let nearest = recent.sorted { (distance($0, date), $0.position) < (distance($1, date), $1.position) }
        let chosen = Set(nearest.prefix(Self.mostChartRows).map(\.position))
        let chart = TimeChart(
            anker: anker, titel: titel, rows: recent.filter { chosen.contains($0.position) }.map(row),
            peildatum: date, hasLegend: !isSmall)
        return chart.rows.isEmpty ? .empty : chart.html(words)
    }

    private func distance(_ dated: DatedStuk, _ date: CivilDate) -> Int {
        dated.moment.map { abs($0.anchor.dayNumber - date.dayNumber) } ?? .max
    }

    private func row(_ dated: DatedStuk) -> TimeChartRow {
        TimeChartRow(
            naam: typeset(dated.stuk.product),
            wanneer: dated.tijdstip.map(words.moment) ?? words(.zonderMoment),
            toestand: words.state(dated.toestand), toestandcode: dated.toestand.rawValue,
            told: dated.meldingen.map(\.tijdstip.moment),
            delivered: dated.toestand == .gereed ? dated.moment : nil)
    }
}

extension DatedStuk {
    /// Whether it is still to come.
    var isOpen: Bool { toestand == .verwacht || toestand == .teLaat || toestand == .aangehouden }
}

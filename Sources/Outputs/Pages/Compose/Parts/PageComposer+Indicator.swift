import Records
import Relations

extension PageComposer {
    /// The series of an indicator.
    func indicator(_ item: Published<Indicator>, anker: String, isEmbedded: Bool) -> IndicatorView {
        let reeksen = item.record.reeksen
        let eenheid = item.record.eenheid
        let figures = SeriesFigures(
            reeksen.map { MeasuredSeries($0, naam: typeset($0.naam), eenheid: eenheid, words) }, words)
        return IndicatorView(
            titel: typeset(item.page.titel), eenheid: typeset(eenheid),
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil,
            schaal: figures.note,
            reeksen: zip(reeksen, figures.series).enumerated().map { position, reeks in
                series(reeks.0, figures.figure(of: reeks.1), anker: "\(anker)-\(position + 1)")
            })
    }

    private func series(_ reeks: Meetreeks, _ figure: SeriesFigure, anker: String) -> MeetreeksView {
        MeetreeksView(
            naam: figure.series.naam, anker: anker,
            kern: SeriesGist(series: figure.series, words: words).text,
            grafiek: figure.html, noot: figure.note,
            isKort: reeks.waarden.count <= Self.mostOpenRows, waarden: reeks.waarden.map(value))
    }

    private func value(_ waarde: Meetwaarde) -> MeetwaardeView {
        MeetwaardeView(
            periode: words.moment(waarde.periode), waarde: waarde.waarde.map(words.number),
            toelichting: waarde.toelichting.map(typeset))
    }

    /// A longer table opens at the reader's wish, and on paper.
    private static let mostOpenRows = 12
}

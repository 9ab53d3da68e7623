import Records
import Relations

extension PageComposer {
    /// The series of an indicator.
    func indicator(_ item: Published<Indicator>, anker: String, isEmbedded: Bool) -> IndicatorView {
        IndicatorView(
            titel: typeset(item.page.titel), eenheid: typeset(item.record.eenheid),
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil,
            reeksen: item.record.reeksen.enumerated().map { position, reeks in
                MeetreeksView(
                    naam: typeset(reeks.naam), anker: "\(anker)-\(position + 1)",
                    waarden: reeks.waarden.map(value))
            })
    }

    private func value(_ waarde: Meetwaarde) -> MeetwaardeView {
        MeetwaardeView(
            periode: words.moment(waarde.periode), waarde: waarde.waarde.map(words.number),
            toelichting: waarde.toelichting.map(typeset))
    }
}

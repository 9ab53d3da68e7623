import Records
import Relations

extension PageComposer {
    /// What became of the promises of a timeline by the reference date.
    func scoreTable(_ item: Published<Tijdlijn>) -> ScoreTable {
        ScoreTable(site.dated(item, asOf: peildatum), in: index)
    }

    /// The figures for readers; nil when nothing was promised.
    func score(_ table: ScoreTable, of item: Published<Tijdlijn>) -> ScoreView? {
        guard table.totaal.toegezegd > 0 else { return nil }
        let programme = item.record.programma.map(typeset) ?? words(.heleProgramma)
        return ScoreView(
            titel: words(
                .scorePerDatum, ["titel": typeset(item.page.titel), "datum": words.date(peildatum)]),
            groepen: [
                ScoregroepView(titel: words(.programma), rijen: [view(table.totaal, programme)]),
                ScoregroepView(titel: words(.perProject), rijen: table.perProject.map { view($0) }),
                ScoregroepView(titel: words(.perJaar), rijen: table.perJaar.map { view($0) }),
            ])
    }

    private func view(_ row: ScoreTable.Row) -> ScorerijView {
        let project = row.project.flatMap { link($0) }
        let name =
            project?.tekst ?? row.onderdeel.map(typeset) ?? row.jaar.map { String($0) }
            ?? words(.zonderProject)
        return view(row.score, name, address: project?.adres)
    }

    private func view(_ score: Score, _ name: String, address: String? = nil) -> ScorerijView {
        ScorerijView(
            naam: name, adres: address, toegezegd: String(score.toegezegd), opTijd: String(score.opTijd),
            later: String(score.later), open: String(score.open), teLaat: String(score.teLaat),
            aangehouden: String(score.aangehouden), vervallen: String(score.vervallen),
            verschuiving: score.verschuiving.flatMap { Meetgetal($0.written) }.map(words.number) ?? "")
    }
}

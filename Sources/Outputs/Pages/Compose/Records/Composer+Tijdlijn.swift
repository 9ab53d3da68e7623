import Records
import Relations

extension Composer {
    /// The page of a timeline, at the reference date.
    func tijdlijn(_ position: Int) -> ComposedPage {
        let item = publication.tijdlijnen[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        var facts = Facts(words)
        facts.add(.programma, item.record.programma.map(page.typeset))
        let timeline = page.tijdlijn(item, asOf: peildatum, anker: "stukken", isEmbedded: false)
        var heading = page.heading(of: item)
        let score = page.scoreTable(item)
        heading.tabellen = [page.stukkenTable(item), page.scoreFile(score)]
        let view = TijdlijnpaginaView(
            frame: page.frame(heading),
            record: page.record(item, gegevens: facts.views, related: []),
            toelichting: page.html(item.record.toelichting), tijdlijn: timeline,
            score: page.score(score, of: item))
        return page.finish(
            theme.templates.records.tijdlijn, view, twin: page.twin(of: item), tables: heading.tabellen)
    }
}

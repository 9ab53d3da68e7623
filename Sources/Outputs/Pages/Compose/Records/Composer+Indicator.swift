import Records
import Relations

extension Composer {
    /// The page of an indicator.
    func indicator(_ position: Int) -> ComposedPage {
        let item = publication.indicatoren[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        var facts = Facts(words)
        facts.add(.eenheid, page.typeset(item.record.eenheid))
        facts.add(.bron, item.record.bron.map(page.typeset))
        var heading = page.heading(of: item)
        heading.tabellen = [page.waardenTable(item)]
        let view = IndicatorpaginaView(
            frame: page.frame(heading),
            record: page.record(item, gegevens: facts.views, related: []),
            toelichting: page.html(item.record.toelichting),
            indicator: page.indicator(item, anker: "reeks", isEmbedded: false))
        return page.finish(
            theme.templates.records.indicator, view, twin: page.twin(of: item), tables: heading.tabellen)
    }
}

import Records
import Relations
import Templates

extension Composer {
    /// The pages of a timeline, its own first.
    func timelinePages(_ position: Int) -> [ComposedPage] {
        let states = states(ofTimeline: position)
        return states.map { timelinePage(position, $0, among: states) }
    }

    private func timelinePage(
        _ position: Int, _ state: TimelineState, among states: [TimelineState]
    ) -> ComposedPage {
        let item = publication.tijdlijnen[position]
        var page = PageComposer(self, at: state.address, file: item.loaded.file, taal: item.page.taal)
        let timeline = page.tijdlijn(
            item, asOf: state.date, anker: "stukken", by: state.grouping,
            since: tellings.last(showing: position, before: state.date), isEmbedded: false)
        let score = page.scoreTable(item)
        var heading = state.isMain ? page.heading(of: item) : page.heading(of: item, in: state)
        heading.tabellen = state.isMain ? [page.stukkenTable(item), page.scoreFile(score)] : []
        var facts = Facts(words)
        facts.add(.programma, item.record.programma.map(page.typeset))
        let view = TijdlijnpaginaView(
            frame: page.frame(heading), record: page.record(item, gegevens: facts.views, related: []),
            toelichting: state.isMain ? page.html(item.record.toelichting) : .empty, tijdlijn: timeline,
            score: state.isMain ? page.score(score, of: item) : nil,
            standen: states.map { page.entry($0, isCurrent: $0 == state) })
        return page.finish(
            theme.templates.records.tijdlijn, view, twin: page.twin(of: item, in: state),
            tables: heading.tabellen)
    }
}

extension PageComposer {
    /// A page of a timeline in the list of all of them.
    fileprivate func entry(_ state: TimelineState, isCurrent: Bool) -> MenuItemView {
        let day = words.date(state.date)
        let text =
            switch (state.isMain, state.grouping) {
            case (true, _): words(.standNu, ["datum": day])
            case (_, .project): words(.perProject)
            case (_, .year): words(.standOp, ["datum": day])
            }
        return MenuItemView(tekst: text, adres: link(state.address), isHuidig: isCurrent)
    }

    /// What the frame must know of a page that shows a timeline otherwise than its own page does.
    fileprivate func heading(of item: Published<Tijdlijn>, in state: TimelineState) -> PageHeading {
        let main = heading(of: item)
        let values: KeyValuePairs = ["titel": item.page.titel, "datum": words.date(state.date)]
        var heading = PageHeading(
            titel: words(state.grouping == .project ? .stukkenPerProject : .stukkenPerDatum, values),
            omschrijving: main.omschrijving, boven: main.boven + [(item.page.titel, item.address)])
        heading.heeftTweeling = true
        heading.volgen = main.volgen
        heading.linkedData = registerData(heading)
        return heading
    }
}

import Records
import Relations
import Templates

extension Composer {
    /// The page of a project: its council documents, agreements and promises, then its memos, reports and figures.
    func project(_ position: Int) -> ComposedPage {
        let item = publication.projecten[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let project = item.record
        var facts = Facts(words)
        facts.add(.code, project.code)
        facts.add(.lijn, project.lijn.map(page.typeset))
        facts.add(.status, project.status.map(page.typeset))
        let entries = relations.ofProject[project.id] ?? []
        let related = [
            page.related(.verwantMemos, "memos", entries.filter { $0.kind == .memo }),
            page.related(.verwantVerslagen, "verslagen", entries.filter { $0.kind == .verslag }),
            page.related(.verwantCijfers, "cijfers", entries.filter { $0.kind == .indicator }),
            page.related(
                .verwantOverig, "overig", entries.filter { ![.memo, .verslag, .indicator].contains($0.kind) }),
        ]
        let view = ProjectView(
            frame: page.frame(page.heading(of: item)),
            record: page.record(item, gegevens: facts.views, related: related), code: project.code,
            toelichting: page.html(project.toelichting), stand: page.stand(of: project),
            tijdlijnen: page.timelines(of: project),
            afspraken: agreements(of: project).map { page.view($0) },
            toezeggingen: promises(of: project).map { page.toezegging($0) })
        return page.finish(theme.templates.records.project, view, twin: page.twin(of: item))
    }
}

extension PageComposer {
    /// The council documents of a project, of all timelines together.
    fileprivate mutating func timelines(of project: Project) -> [TijdlijnView] {
        let places = site.relations.stukkenOfProject[project.id] ?? []
        let timelines = Set(places.map(\.tijdlijn)).sorted()
        return timelines.compactMap { number in
            let positions = Set(places.filter { $0.tijdlijn == number }.map(\.stuk))
            let view = tijdlijn(
                site.publication.tijdlijnen[number], asOf: peildatum, anker: "stukken-\(number + 1)",
                of: positions, isEmbedded: true)
            return view.groepen.isEmpty ? nil : view
        }
    }
}

import Records
import Relations
import Templates

extension Composer {
    /// The page of a project: its memos, reports and council documents.
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
            page.related(
                .verwantOverig, "overig", entries.filter { $0.kind != .memo && $0.kind != .verslag }),
        ]
        let view = ProjectView(
            frame: page.frame(page.heading(of: item)),
            record: page.record(item, gegevens: facts.views, related: related), code: project.code,
            toelichting: page.html(project.toelichting), tijdlijnen: page.timelines(of: project))
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

import Markup
import Records
import Relations

extension Composer {
    /// Looks at what the clock can change on a page of any kind.
    func lookAtPages(_ points: inout TurningPoints) {
        look(at: publication.memos, &points)
        look(at: publication.verslagen, &points)
        look(at: publication.trajecten, &points)
        look(at: publication.tijdlijnen, &points)
        look(at: publication.segmentkeuzes, &points)
        look(at: publication.indicatoren, &points)
        look(at: publication.paginas, &points)
        look(at: publication.organisaties, &points)
        look(at: publication.projecten, &points)
    }

    private func look<Record>(at items: [Published<Record>], _ points: inout TurningPoints) {
        for item in items {
            let id = item.record.id
            let days = publication.changeDays(of: item)
            points.look(at: days, .datum, id) { day in days.filter { $0 <= day }.max() }
            if let last = item.page.verloopt {
                points.look(at: [last.adding(days: 1)], .verlopen, id) { last < $0 }
            }
            if let reactie = item.page.reactie, let last = reactie.tot {
                points.look(at: [last.adding(days: 1)], .reactietermijn, id) { reactie.toestand(on: $0) }
            }
            if Record.kind == .memo || Record.kind == .verslag { lookAtText(of: item, &points) }
        }
    }

    /// A memo or report shows a timeline as of its own date, or until then as of the reference date.
    private func lookAtText<Record>(of item: Published<Record>, _ points: inout TurningPoints) {
        guard let day = item.page.datum?.moment.anchor, day >= peildatum,
            item.body?.directives.contains(where: \.isTimelineOfItsPage) == true
        else { return }
        points.look(at: [day.adding(days: 1)], .stand, item.record.id) { day < $0 }
    }
}

extension Directive {
    /// Whether it shows a timeline as of a date that is not its own.
    fileprivate var isTimelineOfItsPage: Bool { name == "tijdlijn" && value("peildatum") == nil }
}

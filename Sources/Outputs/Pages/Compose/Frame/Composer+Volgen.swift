import Records
import Relations

extension Composer {
    /// The feeds and calendars by which the page of a record can be followed.
    func followed<Record>(_ item: Published<Record>) -> [Volgbaar] {
        let path = item.address.path
        let own = Volgbaar(soort: .feed, titel: "", pad: path + "feed.xml")
        let calendar = Volgbaar(soort: .agenda, titel: "", pad: path + "agenda.ics")
        switch item.record {
        case is Traject: return [own.called(words(.volgTraject)), calendar.called(words(.agendaTraject))]
        case is Tijdlijn: return followed(.tijdlijn) + [calendar.called(words(.agendaRaadsstukken))]
        case let organisatie as Organisatie where relations.concerns(organisatie.id):
            return [own.called(words(.volgOrganisatie))]
        default: return followed(Record.kind)
        }
    }

    /// The feed by which the index page of a section can be followed.
    func followed(_ kind: RecordKind) -> [Volgbaar] {
        guard FeedScope.sections.contains(kind), let section = sections.first(where: { $0.kind == kind })
        else { return [.site(words)] }
        let title = words(.volgRubriek, ["rubriek": words(section.titel)])
        return [Volgbaar(soort: .feed, titel: title, pad: section.address.path + "feed.xml")]
    }
}

extension Volgbaar {
    /// The same under another name.
    fileprivate func called(_ titel: String) -> Volgbaar {
        Volgbaar(soort: soort, titel: titel, pad: pad)
    }
}

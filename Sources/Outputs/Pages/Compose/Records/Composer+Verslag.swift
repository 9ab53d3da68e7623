import Diagnostics
import Markup
import Minutes
import Records
import Relations
import Templates

extension Composer {
    /// The page of a report.
    func verslag(_ position: Int) -> ComposedPage {
        let item = publication.verslagen[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let view = page.verslag(position)
        return page.finish(theme.templates.records.verslag, view, twin: page.twin(of: item))
    }
}

extension PageComposer {
    /// What the page of a report shows.
    mutating func verslag(_ position: Int) -> VerslagView {
        let item = site.publication.verslagen[position]
        let verslag = item.record
        let lists = item.minutes.map { SpeakerLists($0) }
        var parts = parts(of: item)
        parts.turns = lists.flatMap { turnMarkup(of: item, $0) }
        let embed = EmbedContext(peildatum: site.day(of: item), report: parts)
        let text = item.body.map { document in
            body(document, source: verslag.tekst, embed: embed, report: item)
        }
        let shown = item.body?.embeddedParts ?? []
        let neighbours = neighbours(site.publication.verslagen, position, .inRubriek)
        let record = record(
            item, gegevens: facts(of: verslag), related: [], buren: [neighbours].compactMap { $0 },
            inhoudsopgave: contents(item.body, anchors: item.minutes?.headingAnchors ?? [:]))
        let kort = summary(position, item, parts)
        return VerslagView(
            frame: frame(heading(of: item)), record: record,
            kort: kort.hasAny || item.page.reactie != nil ? kort : nil,
            aanwezigen: shown.contains("aanwezigen") || parts.aanwezigen.isEmpty ? nil : parts.aanwezigen,
            agenda: agenda(of: item),
            sprekers: item.minutes.flatMap { minutes in lists.flatMap { speakers(of: minutes, $0) } },
            vragen: shown.contains("vragen") || parts.vragen.vragen.isEmpty ? nil : parts.vragen,
            tekst: text ?? .empty, opgesteld: made(verslag), bundel: bundle(of: verslag.id))
    }

    /// What stands around the turns of a report.
    fileprivate func turnMarkup(of item: Published<Verslag>, _ lists: SpeakerLists) -> TurnMarkup? {
        guard let minutes = item.minutes else { return nil }
        let host = index[item.page.organisatie ?? site.publication.instellingen.organisatie]
        let parts = [site.cards[item.record.id]?.soort, host?.titel, item.page.datum.map(words.moment)]
        let title = item.page.titel + ". " + parts.compactMap { $0 }.joined(separator: ", ")
        return TurnMarkup(
            self, TurnSource(minutes: minutes, title: typeset(title), host: host?.id), lists)
    }
}

extension Document {
    /// The parts of a report that the text shows itself.
    var embeddedParts: Set<String> {
        Set(directives.map(\.name)).intersection(["aanwezigen", "afspraken", "vragen"])
    }
}

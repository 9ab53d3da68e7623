import Diagnostics
import Records
import Relations
import Templates

extension Composer {
    /// How many publications the home page shows as new, and how many terms in each of its lists.
    static let shownOnHome = 6

    /// The home page: what is new, what is due, what is late.
    func home() -> ComposedPage {
        var page = PageComposer(self, at: .home, file: publication.inleiding?.file ?? "content/index.md")
        let settings = publication.instellingen
        let description =
            publication.inleiding?.record.page.samenvatting.map { PlainMarkdown.text(of: $0.source) }
            ?? settings.omschrijving ?? settings.naam
        page.report(
            menu.compactMap { item, target in
                target.mistake(in: item.naar).map { Diagnostic($0, at: item.place) }
            })
        let title = publication.inleiding?.record.page.titel ?? ""
        var heading = PageHeading(titel: title.isEmpty ? settings.naam : title, omschrijving: description)
        heading.heeftTweeling = true
        heading.volgen = [
            .site(words), Volgbaar(soort: .agenda, titel: words(.agendaSite), pad: "agenda.ics"),
        ]
        heading.linkedData = page.publisherData()
        let intro = publication.inleiding.flatMap { inleiding in
            inleiding.body.map {
                page.body($0, source: inleiding.record.tekst, embed: EmbedContext(peildatum: peildatum))
            }
        }
        let terms = page.terms()
        let view = HomeView(
            frame: page.frame(heading), inleiding: intro ?? .empty,
            nieuw: page.items(Array(newest.prefix(Self.shownOnHome))), open: terms.open,
            binnenkort: Array(terms.soon.prefix(Self.shownOnHome)),
            teLaat: Array(terms.late.prefix(Self.shownOnHome)), rubrieken: sections.map(page.rubriek))
        return page.finish(theme.templates.lists.home, view, twin: page.homeTwin())
    }

    /// Memos, reports, timelines and segment choices with a date, newest first; what has expired is not new.
    private var newest: [RecordEntry] {
        let kinds: [RecordKind] = [.memo, .verslag, .tijdlijn, .segmentkeuzes]
        return Relations.newestFirst(
            publication.index.entries.filter {
                kinds.contains($0.kind) && $0.address != nil && $0.datum != nil && !expired.contains($0.id)
            })
    }
}

extension PageComposer {
    func rubriek(_ section: Section) -> RubriekView {
        RubriekView(
            titel: typeset(site.titel(of: section)), adres: link(section.address),
            aantal: String(section.count), omschrijving: typeset(site.omschrijving(of: section)))
    }
}

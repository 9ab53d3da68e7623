import Records
import Relations
import Templates

extension Composer {
    /// The text of a memo with full addresses; nil for one without a text.
    func text(of item: Published<Memo>) -> HTML? {
        text(
            of: item, item.record.tekst,
            EmbedContext(
                peildatum: day(of: item), earlier: earlierTelling(of: item.record), hasFigures: false))
    }

    /// The text of a report with full addresses.
    func text(of item: Published<Verslag>) -> HTML? {
        var page = pageElsewhere(item)
        let embed = EmbedContext(
            peildatum: day(of: item), report: page.parts(of: item), hasFigures: false)
        return item.body.map { page.body($0, source: item.record.tekst, embed: embed, report: item) }
    }

    /// The text of a page with full addresses.
    func text(of item: Published<Pagina>) -> HTML? {
        text(of: item, item.record.tekst, EmbedContext(peildatum: peildatum, hasFigures: false))
    }

    private func text<Record>(
        of item: Published<Record>, _ source: MarkdownText, _ embed: EmbedContext
    ) -> HTML? {
        var page = pageElsewhere(item)
        return item.body.map { page.body($0, source: source, embed: embed) }
    }

    /// The page as it is read away from the site: its links are whole. What is wrong with it was told when
    /// the page itself was made.
    private func pageElsewhere<Record>(_ item: Published<Record>) -> PageComposer {
        PageComposer(
            self, at: item.address, file: item.loaded.file, root: publication.instellingen.basisURL + "/",
            taal: item.page.taal, marksTerms: false)
    }

    /// The day as of which the council documents in a text are shown.
    func day<Record>(of item: Published<Record>) -> CivilDate {
        min(item.page.datum?.moment.anchor ?? peildatum, peildatum)
    }
}

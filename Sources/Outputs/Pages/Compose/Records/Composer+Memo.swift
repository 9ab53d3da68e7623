import Diagnostics
import Markup
import Records
import Relations
import Templates

extension Composer {
    /// The page of a memo.
    func memo(_ position: Int) -> ComposedPage {
        let item = publication.memos[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let memo = item.record
        let series = page.series(of: item)
        let embed = EmbedContext(peildatum: day(of: item), earlier: earlierTelling(of: memo))
        let text = item.body.map { page.body($0, source: memo.tekst, embed: embed) } ?? .empty
        let neighbours = page.neighbours(publication.memos, position, .inRubriek)
        let record = page.record(
            item, gegevens: page.facts(of: memo), related: page.related(to: item),
            buren: [series?.buren, neighbours].compactMap { $0 }, inhoudsopgave: page.contents(item.body))
        let view = MemoView(
            frame: page.frame(page.heading(of: item)), record: record, reeks: series?.view,
            aanhef: memo.aanhef.map(page.typeset), tekst: text,
            ondertekening: memo.ondertekening.map(page.signature))
        return page.finish(theme.templates.records.memo, view, twin: page.twin(of: item))
    }
}

extension PageComposer {
    /// The head that every Dutch memo has.
    func facts(of memo: Memo) -> [FactView] {
        var facts = Facts(words)
        facts.add(.aan, memo.aan.map(typeset))
        facts.add(.commissie, memo.commissie.map(typeset))
        facts.add(.portefeuillehouder, memo.portefeuillehouder.map(inLine))
        facts.add(.datum, memo.page.datum)
        facts.add(.steller, memo.steller.isEmpty ? nil : join(memo.steller.map(inLine), with: "; "))
        facts.add(.onderwerp, memo.onderwerp == memo.page.titel ? nil : typeset(memo.onderwerp))
        facts.add(.kenmerk, memo.kenmerk)
        return facts.views
    }

    fileprivate func signature(_ ondertekening: Ondertekening) -> OndertekeningView {
        OndertekeningView(
            slotformule: ondertekening.slotformule.map(typeset), namens: typeset(ondertekening.namens),
            ondertekenaars: ondertekening.ondertekenaars.map(person))
    }

    /// The council documents that the memo delivers.
    fileprivate func related(to item: Published<Memo>) -> [RelatedView?] {
        let timelines = (site.relations.deliveries[item.record.id] ?? []).map(\.tijdlijn)
        let entries = Set(timelines).sorted().map { site.publication.tijdlijnen[$0].record.id }
        return [
            related(.verwantStukken, "bijbehorende-raadsstukken", entries.compactMap { site.entries[$0] })
        ]
    }

    /// What the frame of a record's page must know of it.
    func heading<Record>(of item: Published<Record>) -> PageHeading {
        let section = site.sections.first { $0.kind == Record.kind }
        var heading = PageHeading(
            titel: item.page.titel, omschrijving: description(of: item),
            boven: section.map { [(site.titel(of: $0), $0.address)] } ?? [])
        heading.ogSoort = "article"
        heading.heeftTweeling = true
        heading.volgen = site.followed(item)
        heading.linkedData = linkedData(of: item)
        return heading
    }
}

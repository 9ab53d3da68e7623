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
        let view = page.memo(position)
        return page.finish(theme.templates.records.memo, view, twin: page.twin(of: item))
    }
}

extension PageComposer {
    /// What the page of a memo shows.
    mutating func memo(_ position: Int) -> MemoView {
        let memos = site.publication.memos
        let item = memos[position]
        let memo = item.record
        let series = series(of: item)
        let embed = EmbedContext(peildatum: site.day(of: item), earlier: site.earlierTelling(of: memo))
        let text = item.body.map { body($0, source: memo.tekst, embed: embed) } ?? .empty
        let neighbours = neighbours(memos, position, .inRubriek)
        let record = record(
            item, gegevens: facts(of: memo), related: related(to: item),
            buren: [series?.buren, neighbours].compactMap { $0 }, inhoudsopgave: contents(item.body))
        return MemoView(
            frame: frame(heading(of: item)), record: record, reeks: series?.view,
            aanhef: memo.aanhef.map(typeset), tekst: text,
            ondertekening: memo.ondertekening.map(signature))
    }

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

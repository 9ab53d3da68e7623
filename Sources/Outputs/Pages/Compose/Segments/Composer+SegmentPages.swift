import Records
import Relations
import Templates

extension Composer {
    /// The page that compares segments, the pages of every two of them, and the page of each.
    func segmentPages(_ position: Int) -> [ComposedPage] {
        let item = publication.segmentkeuzes[position]
        let comparison = SegmentComparison(item.record)
        let replaced = replaced(by: item)
        return [segmentkeuzes(item, replaced)]
            + publication.pairs(of: item.record.id).map { pair($0, of: item, comparison) }
            + item.record.segmenten.indices.compactMap {
                segment($0, of: item, comparison, replaced)
            }
    }

    /// The page that compares segments.
    private func segmentkeuzes(
        _ item: Published<Segmentkeuzes>, _ replaced: ReplacedVersion?
    ) -> ComposedPage {
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let table = page.segmentenTable(item)
        let view = page.choices(of: item, table, replaced)
        return page.finish(
            theme.templates.records.segmentkeuzes, view, twin: page.twin(of: item, replaced),
            tables: [table])
    }

    /// The page that lays two segments side by side. It says again what the comparison says.
    private func pair(
        _ pair: SegmentPair, of item: Published<Segmentkeuzes>, _ comparison: SegmentComparison
    ) -> ComposedPage {
        var page = PageComposer(self, at: pair.address, file: item.loaded.file)
        let heading = page.heading(of: pair, in: item)
        let view = SegmentpaarView(
            frame: page.frame(heading),
            record: RecordView(
                soort: words(.segmenten), soortcode: RecordKind.segment.rawValue, tweeling: ""),
            samenvatting: page.summary(of: comparison, pair.first, pair.second, in: item),
            vergelijking: page.vergelijking(
                comparison, of: [pair.first, pair.second], in: item, anker: "vergelijking",
                titel: words(.keuzesPerSegment, ["titel": page.typeset(item.page.titel)])),
            paren: page.pairs(of: item, besides: pair),
            overzicht: LinkView(tekst: page.typeset(item.page.titel), adres: page.link(item.address)))
        var made = page.finish(theme.templates.records.segmentpaar, view)
        made.isRepetition = true
        return made
    }

    /// The page of one segment.
    private func segment(
        _ number: Int, of item: Published<Segmentkeuzes>, _ comparison: SegmentComparison,
        _ replaced: ReplacedVersion?
    ) -> ComposedPage? {
        let segment = item.record.segmenten[number]
        guard let address = item.address(of: segment) else { return nil }
        var page = PageComposer(self, at: address, file: item.loaded.file)
        let view = SegmentpaginaView(
            frame: page.frame(page.heading(of: segment, in: item)),
            record: page.record(of: number, in: item),
            code: segment.code, doelgroep: page.html(segment.doelgroep),
            producten: segment.producten.map(page.typeset),
            keuzes: comparison.elements.map { page.explained($0, of: number, in: item) },
            andere: page.others(number, comparison, in: item),
            besproken: page.discussed(segment, in: item),
            overzicht: LinkView(tekst: page.typeset(item.page.titel), adres: page.link(item.address)),
            versieverschil: replaced.flatMap { page.view(of: $0, segment: number, in: item) })
        return page.finish(theme.templates.records.segment, view, twin: page.twin(of: segment, in: item))
    }
}

extension PageComposer {
    /// What the page that compares segments shows, with what changed since the version that it replaces.
    mutating func choices(
        of item: Published<Segmentkeuzes>, _ table: PageTable, _ replaced: ReplacedVersion? = nil
    ) -> SegmentenpaginaView {
        var heading = heading(of: item)
        heading.tabellen = [table]
        return SegmentenpaginaView(
            frame: frame(heading),
            record: record(item, gegevens: facts(of: item), related: []),
            segmenten: segmenten(item, anker: "vergelijking", isEmbedded: false),
            elementen: item.record.elementen.map { element($0) },
            paren: pairs(of: item), versieverschil: replaced.map { view(of: $0, in: item) })
    }
}

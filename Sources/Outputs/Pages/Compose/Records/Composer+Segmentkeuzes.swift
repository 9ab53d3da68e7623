import Records
import Relations
import Templates

extension Composer {
    /// The page that compares segments, and the page of each.
    func segmentPages(_ position: Int) -> [ComposedPage] {
        let segments = publication.segmentkeuzes[position].record.segmenten
        return [segmentkeuzes(position)] + segments.indices.compactMap { segment($0, of: position) }
    }

    /// The page that compares segments.
    private func segmentkeuzes(_ position: Int) -> ComposedPage {
        let item = publication.segmentkeuzes[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        var heading = page.heading(of: item)
        heading.tabellen = [page.segmentenTable(item)]
        let view = SegmentenpaginaView(
            frame: page.frame(heading),
            record: page.record(item, gegevens: page.facts(of: item.record), related: []),
            segmenten: page.segmenten(item, anker: "vergelijking", isEmbedded: false))
        return page.finish(
            theme.templates.records.segmentkeuzes, view, twin: page.twin(of: item), tables: heading.tabellen)
    }

    /// The page of one segment.
    private func segment(_ number: Int, of position: Int) -> ComposedPage? {
        let item = publication.segmentkeuzes[position]
        let segment = item.record.segmenten[number]
        guard let slug = Slug(segment.code) else { return nil }
        let address = PageAddress("\(item.address.path)\(slug)/")
        var page = PageComposer(self, at: address, file: item.loaded.file)
        let view = SegmentpaginaView(
            frame: page.frame(page.heading(of: segment, in: item)),
            record: page.record(of: segment, in: item),
            code: segment.code, doelgroep: page.html(segment.doelgroep),
            producten: segment.producten.map(page.typeset),
            keuzes: item.record.elementen.map { page.keuze(of: segment, on: $0, in: item) },
            overzicht: LinkView(tekst: page.typeset(item.page.titel), adres: page.link(item.address)))
        return page.finish(theme.templates.records.segment, view, twin: page.twin(of: segment, in: item))
    }
}

extension PageComposer {
    fileprivate func facts(of keuzes: Segmentkeuzes) -> [FactView] {
        var facts = Facts(words)
        facts.add(.domein, keuzes.domein.map(typeset))
        facts.add(.vastgesteld, keuzes.vastgesteld?.datum)
        facts.add(.vastgesteldDoor, keuzes.vastgesteld?.door.map(typeset))
        facts.add(.ingangsdatum, keuzes.ingangsdatum)
        facts.add(.vervangt, keuzes.vervangt.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
        return facts.views
    }

    fileprivate func heading(of segment: Segment, in item: Published<Segmentkeuzes>) -> PageHeading {
        let section = site.sections.first { $0.kind == .segmentkeuzes }
        let above = section.map { [(site.titel(of: $0), $0.address)] } ?? []
        var heading = PageHeading(
            titel: "\(segment.code): \(segment.naam)",
            omschrijving: segment.doelgroep.map { PlainMarkdown.text(of: $0.source) } ?? segment.naam,
            boven: above + [(item.page.titel, item.address)])
        heading.heeftTweeling = true
        heading.volgen = site.followed(.segmentkeuzes)
        heading.linkedData = registerData(heading)
        return heading
    }

    fileprivate mutating func record(of segment: Segment, in item: Published<Segmentkeuzes>) -> RecordView {
        var facts = Facts(words)
        facts.add(.domein, (segment.domein ?? item.record.domein).map(typeset))
        facts.add(.vastgesteld, item.record.vastgesteld?.datum)
        facts.add(.ingangsdatum, item.record.ingangsdatum)
        facts.add(.traject, item.page.traject.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
        let position = item.record.segmenten.firstIndex(of: segment) ?? 0
        let others = item.record.segmenten
        let before = position > 0 ? others[position - 1] : nil
        let after = position + 1 < others.count ? others[position + 1] : nil
        let neighbours = BurenView(
            naam: words(.segmenten), vorige: before.flatMap { neighbour($0, in: item) },
            volgende: after.flatMap { neighbour($0, in: item) })
        return RecordView(
            soort: words(.segment), soortcode: RecordKind.segment.rawValue, gegevens: facts.views,
            buren: others.count > 1 ? [neighbours] : [], tweeling: "index.json")
    }

    private func neighbour(_ segment: Segment, in item: Published<Segmentkeuzes>) -> LinkView? {
        segmentAddress(segment, in: item).map {
            LinkView(tekst: typeset("\(segment.code): \(segment.naam)"), adres: link($0))
        }
    }
}

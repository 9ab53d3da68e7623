import Records
import Relations
import Templates

extension PageComposer {
    /// The facts of a file of choices.
    func facts(of keuzes: Segmentkeuzes) -> [FactView] {
        var facts = Facts(words)
        facts.add(.domein, keuzes.domein.map(typeset))
        facts.add(.vastgesteld, keuzes.vastgesteld?.datum)
        facts.add(.vastgesteldDoor, keuzes.vastgesteld?.door.map(typeset))
        facts.add(.ingangsdatum, keuzes.ingangsdatum)
        facts.add(.vervangt, keuzes.vervangt.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
        return facts.views
    }

    /// What the frame must know of the page of a segment.
    func heading(of segment: Segment, in item: Published<Segmentkeuzes>) -> PageHeading {
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

    /// What the page of a segment shares with those of records.
    mutating func record(of position: Int, in item: Published<Segmentkeuzes>) -> RecordView {
        let others = item.record.segmenten
        let segment = others[position]
        var facts = Facts(words)
        facts.add(.domein, (segment.domein ?? item.record.domein).map(typeset))
        facts.add(.vastgesteld, item.record.vastgesteld?.datum)
        facts.add(.ingangsdatum, item.record.ingangsdatum)
        facts.add(.traject, item.page.traject.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
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
        item.address(of: segment).map {
            LinkView(tekst: typeset("\(segment.code): \(segment.naam)"), adres: link($0))
        }
    }
}

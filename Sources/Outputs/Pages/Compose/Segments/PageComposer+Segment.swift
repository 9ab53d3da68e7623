import Diagnostics
import Records
import Relations
import Templates

extension PageComposer {
    /// The facts of a file of choices.
    func facts(of item: Published<Segmentkeuzes>) -> [FactView] {
        let keuzes = item.record
        var facts = Facts(words)
        facts.add(.domein, keuzes.domein.map(typeset))
        facts.add(.vastgesteld, keuzes.vastgesteld?.datum)
        facts.add(.vastgesteldDoor, keuzes.vastgesteld?.door.map(typeset))
        facts.add(.ingangsdatum, keuzes.ingangsdatum)
        facts.add(.vervangt, keuzes.vervangt.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
        let later = (site.laterVersions[keuzes.id] ?? []).compactMap { link($0) }.map(anchor)
        facts.add(.vervangenDoor, later.isEmpty ? nil : join(later, with: ", "))
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
        facts.add(.vastgesteldDoor, item.record.vastgesteld?.door.map(typeset))
        facts.add(.ingangsdatum, item.record.ingangsdatum)
        facts.add(.percelen, lots(of: segment, in: item))
        facts.add(.traject, item.page.traject.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
        let before = position > 0 ? others[position - 1] : nil
        let after = position + 1 < others.count ? others[position + 1] : nil
        let neighbours = BurenView(
            naam: words(.segmenten), vorige: before.flatMap { neighbour($0, in: item) },
            volgende: after.flatMap { neighbour($0, in: item) })
        return RecordView(
            soort: words(.segment), soortcode: RecordKind.segment.rawValue, gegevens: facts.views,
            verwant: [mentions(of: RecordID("\(item.record.id.path)/\(segment.code)"))].compactMap { $0 },
            buren: others.count > 1 ? [neighbours] : [], tweeling: "index.json")
    }

    private func neighbour(_ segment: Segment, in item: Published<Segmentkeuzes>) -> LinkView? {
        item.address(of: segment).map {
            LinkView(tekst: typeset("\(segment.code): \(segment.naam)"), adres: link($0))
        }
    }

    /// The lots of a segment's contracts, each once: a link where its process has a lot of that name.
    private func lots(of segment: Segment, in item: Published<Segmentkeuzes>) -> HTML? {
        let traject = item.page.traject.flatMap { index[$0] }.flatMap { site.positions[.traject]?[$0.id] }
            .map { site.publication.trajecten[$0] }
        var seen: Set<String> = []
        let names = segment.keuzes.flatMap(\.kenmerken).flatMap(\.percelen)
            .filter { seen.insert(Folding.folded($0)).inserted }
        let shown = names.map { name in
            traject.flatMap { lot(name, in: $0) } ?? HTML(escaping: typeset(name))
        }
        return shown.isEmpty ? nil : join(shown, with: ", ")
    }

    /// A lot of a process by its name, with or without the word for a lot: "lokaal" is "Lokaal perceel".
    private func lot(_ name: String, in traject: Published<Traject>) -> HTML? {
        let folded = Folding.folded(name)
        let position = traject.record.percelen.firstIndex {
            let words = Folding.folded($0.naam).split(separator: " ").filter { $0 != "perceel" }
            return Folding.folded($0.naam) == folded || words.joined(separator: " ") == folded
        }
        return position.map { position in
            let address = traject.address.at("perceel-\(position + 1)")
            return anchor(LinkView(tekst: typeset(name), adres: link(address)))
        }
    }
}

extension Kenmerk {
    /// The lots that it names.
    fileprivate var percelen: [String] {
        if case .lijst(let names) = waarde, soort == .percelen {
            names
        } else {
            [soort.perceel].compactMap { $0 }
        }
    }
}

import Records
import Relations

/// A segment with what was chosen for it on one element; nil when the file gives no choice at all.
private struct SegmentChoice {
    var segment: Segment
    var keuze: Keuze?

    /// A choice that is set out by kind.
    var kenmerken: Keuzekenmerken? {
        if case .kenmerken(let kenmerken)? = keuze?.inhoud { kenmerken } else { nil }
    }

    /// A choice in words, or what one by kind has besides.
    var tekst: MarkdownText? {
        if case .tekst(let text)? = keuze?.inhoud { text } else { kenmerken?.tekst }
    }
}

extension PageComposer {
    /// The choices, a row for each element of each segment.
    func segmentenTable(_ item: Published<Segmentkeuzes>) -> PageTable {
        let table = DataTable<SegmentChoice>([
            .text("code", .kolomCode) { $0.segment.code },
            .text("naam", .kolomSegment) { $0.segment.naam },
            .text("domein", .kolomDomein) { $0.segment.domein ?? item.record.domein },
            .text("doelgroep", .kolomDoelgroep) { plain($0.segment.doelgroep) },
            .list("producten", .kolomProducten) { $0.segment.producten },
            .text("element", .kolomElement) { $0.keuze?.element },
            .text("duur", .kolomDuur) { $0.kenmerken?.duur },
            .list("percelen", .kolomPercelen) { $0.kenmerken?.percelen ?? [] },
            .text("toetreding", .kolomToetreding) { $0.kenmerken?.toetreding?.written },
            .list("aanbieders", .kolomAanbieders) { $0.kenmerken?.aanbieders.map(\.written) ?? [] },
            .text("vorm", .kolomVorm) { $0.kenmerken?.vorm },
            .text("formule", .kolomFormule) { $0.kenmerken?.formule },
            .text("plafond", .kolomPlafond) { $0.kenmerken?.plafond },
            .text("tekst", .kolomKeuze) { plain($0.tekst) },
        ])
        let rows = item.record.segmenten.flatMap { segment -> [SegmentChoice] in
            let choices = segment.keuzes.map { SegmentChoice(segment: segment, keuze: $0) }
            return choices.isEmpty ? [SegmentChoice(segment: segment)] : choices
        }
        return PageTable(.segmenten, table, of: rows)
    }
}

extension Keuzekenmerken.AantalAanbieders {
    fileprivate var written: String { "\(perceel): \(aantal.written)" }
}

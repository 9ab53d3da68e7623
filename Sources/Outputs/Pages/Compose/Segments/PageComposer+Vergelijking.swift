import Records
import Relations
import Templates

extension PageComposer {
    /// Segments side by side.
    mutating func vergelijking(
        _ comparison: SegmentComparison, of segments: [Int], in item: Published<Segmentkeuzes>,
        anker: String, titel: String
    ) -> VergelijkingView {
        let columns = item.record.segmenten.indices.map { column($0, in: item) }
        return VergelijkingView(
            anker: anker, titel: titel, kolommen: segments.map { columns[$0] },
            groepen: comparison.elements.map { group($0, segments, columns) })
    }

    private mutating func group(
        _ compared: ComparedElement, _ segments: [Int], _ columns: [SegmentkolomView]
    ) -> KeuzegroepView {
        let shown = compared.aspects.filter { $0.isThere(among: segments) }
        let rows = shown.isEmpty ? Array(compared.aspects.suffix(1)) : shown
        return KeuzegroepView(
            element: element(compared.element), breedte: segments.count,
            rijen: rows.map { row($0, segments, columns, isAlone: rows.count == 1) })
    }

    private mutating func row(
        _ aspect: ComparedAspect, _ segments: [Int], _ columns: [SegmentkolomView], isAlone: Bool
    ) -> KenmerkrijView {
        var first: [String: Int] = [:]
        let cells = aspect.runs(of: segments).map { run -> KenmerkcelView in
            let value = aspect.values[run[0]]
            var cell = KenmerkcelView(segmenten: run.map { columns[$0] })
            guard let value else { return cell }
            cell.waarde = html(value.waarde)
            cell.zelfde = first[value.words].map { columns[$0] }
            if first[value.words] == nil { first[value.words] = run[0] }
            return cell
        }
        let isSame = segments.count > 1 && aspect.isSame(among: segments)
        return KenmerkrijView(
            naam: isAlone && aspect.soort == .tekst ? words(.keuze) : name(of: aspect.soort),
            isGelijk: isSame, oordeel: verdict(isSame, segments.count), cellen: cells)
    }

    /// Of two segments a row always says whether they are the same, of more only that they all are.
    private func verdict(_ isSame: Bool, _ count: Int) -> String? {
        count == 2 ? words(isSame ? .gelijk : .verschilt) : isSame ? words(.overalGelijk) : nil
    }
}

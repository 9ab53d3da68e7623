import Records
import Relations
import Templates

extension PageComposer {
    /// Of so many others the page of a segment says in how much they are the same.
    private static let mostOthers = 12
    /// Among more segments nobody looks for the one that is most like another.
    private static let mostCompared = 100

    /// What was chosen for a segment on an element, what that means, and who chose the same.
    mutating func explained(
        _ compared: ComparedElement, of segment: Int, in item: Published<Segmentkeuzes>
    ) -> KeuzeView {
        var view = keuze(of: segment, on: compared, in: item)
        view.uitleg = element(compared.element)
        view.zelfde = compared.sharing(with: segment).prefix(Self.mostCompared).map { column($0, in: item) }
        return view
    }

    /// The other segments, those that are most like it first.
    func others(
        _ segment: Int, _ comparison: SegmentComparison, in item: Published<Segmentkeuzes>
    ) -> [AnderSegmentView] {
        guard item.record.segmenten.count <= Self.mostCompared else { return [] }
        let pairs = site.publication.pairs(of: item.record.id)
        let likeness = item.record.segmenten.indices.filter { $0 != segment }.map { other in
            (other: other, same: comparison.likeness(of: segment, other).same)
        }
        let nearest = likeness.sorted { ($1.same, $0.other) < ($0.same, $1.other) }.prefix(Self.mostOthers)
        return nearest.map { found in
            let pair = pairs.first {
                Set([$0.first, $0.second]) == [segment, found.other]
            }
            return AnderSegmentView(
                segment: column(found.other, in: item),
                zin: summary(of: comparison, segment, found.other, in: item),
                paar: pair.map {
                    LinkView(
                        tekst: words(.segmentenNaastElkaar, codes(segment, found.other, in: item)),
                        adres: link($0.address))
                })
        }
    }

    /// The codes of two segments, for a phrase.
    private func codes(
        _ first: Int, _ second: Int, in item: Published<Segmentkeuzes>
    ) -> KeyValuePairs<String, String> {
        ["een": item.record.segmenten[first].code, "ander": item.record.segmenten[second].code]
    }
}

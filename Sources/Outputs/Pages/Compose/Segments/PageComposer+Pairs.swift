import Records
import Relations
import Templates

extension PageComposer {
    /// What the frame must know of a page that lays two segments side by side.
    func heading(of pair: SegmentPair, in item: Published<Segmentkeuzes>) -> PageHeading {
        let main = heading(of: item)
        let segments = item.record.segmenten
        let names = [pair.first, pair.second].map { "\(segments[$0].code): \(segments[$0].naam)" }
        var heading = PageHeading(
            titel: title(of: pair, in: item), omschrijving: names.joined(separator: ". ") + ".",
            boven: main.boven + [(item.page.titel, item.address)])
        heading.volgen = main.volgen
        return heading
    }

    /// The pages of every two segments, or those that have a segment in common with one of them.
    func pairs(of item: Published<Segmentkeuzes>, besides current: SegmentPair? = nil) -> [LinkView] {
        let all = site.publication.pairs(of: item.record.id)
        let shown = current.map { current in
            let own = [current.first, current.second]
            return all.filter { $0 != current && (own.contains($0.first) || own.contains($0.second)) }
        }
        return (shown ?? all).map { LinkView(tekst: codes(of: $0, in: item), adres: link($0.address)) }
    }

    /// In how much two segments are the same, and in what not, in a sentence.
    func summary(
        of comparison: SegmentComparison, _ first: Int, _ second: Int, in item: Published<Segmentkeuzes>
    ) -> String {
        let likeness = comparison.likeness(of: first, second)
        let segments = item.record.segmenten
        let phrase: Phrase =
            likeness.different.isEmpty ? .gelijkOpAlles : likeness.same == 0 ? .gelijkOpNiets : .gelijkOpDeel
        return words(
            phrase,
            [
                "een": segments[first].code, "ander": segments[second].code,
                "n": words.inLetters(likeness.same), "m": words.inLetters(likeness.total),
                "waarin": differences(likeness),
            ])
    }

    /// "contract (duur, plafond), toegangsmanagement"
    func differences(_ likeness: SegmentComparison.Likeness) -> String {
        likeness.different.map { element, kinds in
            let names = kinds.map { Self.lowercased(name(of: $0)) }
            return typeset(element.naam) + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
        }.joined(separator: "; ")
    }

    private static func lowercased(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    private func title(of pair: SegmentPair, in item: Published<Segmentkeuzes>) -> String {
        let segments = item.record.segmenten
        return words(
            .segmentenNaastElkaar,
            ["een": segments[pair.first].code, "ander": segments[pair.second].code])
    }

    private func codes(of pair: SegmentPair, in item: Published<Segmentkeuzes>) -> String {
        let segments = item.record.segmenten
        return words(
            .tweeSegmenten, ["een": segments[pair.first].code, "ander": segments[pair.second].code])
    }
}

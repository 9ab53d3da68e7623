import Diagnostics
import Records

/// The series that a memo names stands in `site.yaml`.
struct SeriesCheck {
    func check(_ publication: Publication) -> [Diagnostic] {
        let known = publication.instellingen.reeksen.map(\.id)
        let folded = Set(known.map(Folding.folded))
        return publication.memos.compactMap { memo in
            guard let reeks = memo.record.reeks, !folded.contains(Folding.folded(reeks.reeks)) else {
                return nil
            }
            let nearest = Nearest.matches(of: reeks.reeks, among: known)
            return Diagnostic(
                RelationCause.unknownSeries(written: reeks.reeks, nearest: nearest), at: reeks.place)
        }
    }
}

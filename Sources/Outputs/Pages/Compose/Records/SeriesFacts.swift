import Diagnostics
import Records
import Relations

/// What is derived of a series at the reference date.
struct SeriesFacts: Sendable {
    var reeks: Reeks
    /// Its memos, oldest first, as positions among the memos.
    var members: [Int]
    /// When the next one is due: the date of the last one and the rhythm; nil without a rhythm.
    var volgendeVerwacht: CivilDate?
    /// `op-tijd`, or `te-laat` once the due day has passed; nil without a rhythm.
    var toestand: String?
    /// How many memos after the first came within the rhythm, and how many there are; nil without a rhythm.
    var gehouden: (opTijd: Int, totaal: Int)?
}

extension Publication {
    /// What is derived of a series with its memos, oldest first, as positions among the memos.
    func seriesFacts(_ reeks: Reeks, members: [Int]) -> SeriesFacts {
        let dates = members.compactMap { memos[$0].page.datum?.moment.anchor }.sorted()
        let last = dates.last
        let due = last.flatMap { date in reeks.ritme.map { $0.after(date) } }
        return SeriesFacts(
            reeks: reeks, members: members, volgendeVerwacht: due,
            toestand: due.map { $0 < peildatum ? "te-laat" : "op-tijd" },
            gehouden: reeks.ritme.map { ritme in
                let kept = zip(dates, dates.dropFirst()).count { $1 <= ritme.after($0) }
                return (kept, max(0, dates.count - 1))
            })
    }
}

extension Composer {
    /// What is derived of the series with that folded id; nil when `site.yaml` has none.
    func seriesFacts(_ key: String) -> SeriesFacts? {
        guard let reeks = publication.instellingen.reeksen.first(where: { Folding.folded($0.id) == key })
        else {
            return nil
        }
        return publication.seriesFacts(reeks, members: relations.series[key] ?? [])
    }
}

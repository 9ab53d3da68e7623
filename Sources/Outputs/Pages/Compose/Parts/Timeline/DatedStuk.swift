import Records
import Relations

/// A council document as of a date, with all that follows from it.
struct DatedStuk: Sendable {
    var stuk: Raadsstuk
    /// Its position in the record.
    var position: Int
    var toestand: Raadsstuk.Toestand
    /// Delivered, else last told; nil when neither is known.
    var tijdstip: Tijdstip?
    /// What was told by the date, in order of telling.
    var meldingen: [Melding]
    /// Months between the first and the last promise.
    var verschuiving: Int?

    var moment: Moment? { tijdstip?.moment }
}

extension Composer {
    /// The documents of a timeline that the council knew of on a date.
    func dated(_ item: Published<Tijdlijn>, asOf date: CivilDate) -> [DatedStuk] {
        publication.dated(item, asOf: date)
    }

    /// A document as the council knew it on a date; nil when it did not.
    func dated(_ stuk: Raadsstuk, _ position: Int, asOf date: CivilDate) -> DatedStuk? {
        publication.dated(stuk, position, asOf: date)
    }
}

extension Publication {
    /// The documents of a timeline that the council knew of on a date, by moment; those without one last.
    func dated(_ item: Published<Tijdlijn>, asOf date: CivilDate) -> [DatedStuk] {
        let found = item.record.stukken.enumerated().compactMap { position, stuk in
            dated(stuk, position, asOf: date)
        }
        return found.sorted { left, right in
            guard let one = left.moment?.anchor else { return false }
            guard let other = right.moment?.anchor else { return true }
            return (one, left.position) < (other, right.position)
        }
    }

    /// A document as the council knew it on a date; nil when it did not.
    func dated(_ stuk: Raadsstuk, _ position: Int, asOf date: CivilDate) -> DatedStuk? {
        let ownDate = documentDate(stuk)
        guard let state = stuk.toestand(on: date, documentDate: ownDate?.moment) else { return nil }
        let told = stuk.meldingen(by: date)
        let delivered = stuk.geleverd ?? ownDate
        let shown = state == .gereed ? delivered : told.last?.tijdstip
        return DatedStuk(
            stuk: stuk, position: position, toestand: state, tijdstip: shown, meldingen: told,
            verschuiving: stuk.verschuiving(on: date))
    }
}

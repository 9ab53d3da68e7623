import Records

/// What became of a promised council document by a date.
enum Uitkomst: Sendable, Hashable {
    /// Delivered by the last day of what was last promised before.
    case opTijd
    /// Delivered after that day.
    case later
    /// Not delivered, while the moment last promised has not passed.
    case open
    /// Not delivered, and the moment last promised has passed.
    case teLaat
    case aangehouden, vervallen
}

extension DatedStuk {
    /// What became of the promise; nil when the council was not told before the document came.
    var uitkomst: Uitkomst? {
        guard let first = meldingen.first else { return nil }
        switch toestand {
        case .verwacht: return .open
        case .teLaat: return .teLaat
        case .aangehouden: return .aangehouden
        case .vervallen: return .vervallen
        case .gereed: break
        }
        guard let day = moment?.anchor, first.isTold(before: day) else { return nil }
        let last = meldingen.last { $0.isTold(before: day) } ?? first
        return last.tijdstip.moment.hasPassed(on: day) ? .later : .opTijd
    }

    /// The year for which it was first promised.
    var toegezegdJaar: Int? { meldingen.first?.tijdstip.moment.anchor.year }
}

extension Melding {
    /// Whether it was told before a day: what is told on the day itself is no promise.
    fileprivate func isTold(before day: CivilDate) -> Bool { gemeld.map { $0 < day } ?? true }
}

extension Mijlpaal {
    /// The state of a step as of a date. That its day has passed does not make it late: nobody wrote whether
    /// it was reached.
    public enum Toestand: String, Sendable, CaseIterable {
        case gereed, gepland
        /// Planned from a day on that has come, without an end.
        case aangebroken = "mogelijk-begonnen"
        /// Its last day has passed and nobody wrote that it was reached.
        case voorbij
    }

    /// What was told by a date, in order of telling.
    public func meldingen(by date: CivilDate) -> [Melding] {
        wanneer.filter { $0.gemeld.map { $0 <= date } ?? true }
    }

    /// When it is to be, as last told by a date; nil when nothing had been told yet.
    public func current(on date: CivilDate) -> Tijdstip? { meldingen(by: date).last?.tijdstip }

    /// The day on which it was reached, when that had come by a date.
    public func reached(by date: CivilDate) -> CivilDate? { gereed.flatMap { $0 <= date ? $0 : nil } }

    /// Its state; nil when nobody had heard of it yet.
    public func toestand(on date: CivilDate) -> Toestand? {
        guard reached(by: date) == nil else { return .gereed }
        guard let moment = current(on: date)?.moment else { return nil }
        if moment.hasPassed(on: date) { return .voorbij }
        let hasBegun = moment.last == nil && moment.first.map { $0 <= date } ?? true
        return hasBegun ? .aangebroken : .gepland
    }
}

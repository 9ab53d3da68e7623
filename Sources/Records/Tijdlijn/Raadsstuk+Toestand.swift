extension Raadsstuk {
    /// The state of a council document as of a date: derived, never typed.
    public enum Toestand: String, Sendable, CaseIterable {
        case gereed, verwacht
        case teLaat = "te-laat"
        case vervallen, aangehouden

        /// What the author says of one that will not come, or not yet.
        init(_ status: Status) {
            self =
                switch status {
                case .vervallen: .vervallen
                case .aangehouden: .aangehouden
                }
        }
    }

    /// What was told by `peildatum`, in order of telling.
    public func meldingen(by peildatum: CivilDate) -> [Melding] {
        verwacht.filter { $0.gemeld.map { $0 <= peildatum } ?? true }.sorted()
    }

    /// The state as of a date; nil when the council had not been told of it by then.
    ///
    /// A delivery counts from its last day. `vervallen` and `aangehouden` win, at any date: it is not known
    /// when the council was told. With `status-gemeld` they count from that day, until the document comes all
    /// the same. `documentDate` is the date of the document of this site, which delivers when there is no
    /// `geleverd`.
    public func toestand(on peildatum: CivilDate, documentDate: Moment? = nil) -> Toestand? {
        let isDelivered = levering(documentDate: documentDate)?.hasBegun(on: peildatum) ?? false
        let told = meldingen(by: peildatum)
        let isStopped = status != nil && statusGemeld.map { $0 <= peildatum } ?? true
        let stopIsTold = isStopped && (verwacht.isEmpty || statusGemeld != nil)
        guard isDelivered || !told.isEmpty || stopIsTold else { return nil }
        if let status, isStopped, !(isDelivered && statusGemeld != nil) { return Toestand(status) }
        if isDelivered { return .gereed }
        return told.last?.tijdstip.moment.hasPassed(on: peildatum) == true ? .teLaat : .verwacht
    }

    /// When it was delivered: as the record says, else the date of its document on this site.
    public func levering(documentDate: Moment?) -> Moment? {
        geleverd?.moment ?? documentDate
    }

    /// By how many months the last promise made by a date differs from the first; nil with fewer than two
    /// promises.
    public func verschuiving(on peildatum: CivilDate) -> Int? {
        let told = meldingen(by: peildatum)
        guard told.count > 1, let first = told.first, let last = told.last else { return nil }
        return last.tijdstip.moment.anchor.months(since: first.tijdstip.moment.anchor)
    }
}

extension Moment {
    /// Whether it counts as having happened on a date: its last day has come; with an open end, never.
    func hasBegun(on date: CivilDate) -> Bool {
        last.map { $0 <= date } ?? false
    }
}

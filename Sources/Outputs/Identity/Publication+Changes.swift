import Records
import Relations

extension Publication {
    /// The last day, not after the reference date, on which a record changed by its own account; nil when it
    /// says nothing of it, or nothing has come yet.
    func changed<Record>(_ item: Published<Record>) -> CivilDate? {
        changeDays(of: item).filter { $0 <= peildatum }.max()
    }

    /// The days on which a record came or changed by its own account, also those still to come; in any order.
    func changeDays<Record>(of item: Published<Record>) -> [CivilDate] {
        let own: [CivilDate?] =
            switch item.record {
            case let verslag as Verslag: verslag.changeDays
            case let traject as Traject: traject.changeDays
            case let tijdlijn as Tijdlijn: tijdlijn.stukken.flatMap(changeDays)
            case let keuzes as Segmentkeuzes: [keuzes.vastgesteld?.datum?.moment.begin]
            case let indicator as Indicator: indicator.changeDays
            default: []
            }
        return item.page.changeDays + own.compactMap { $0 }
    }

    private func changeDays(of stuk: Raadsstuk) -> [CivilDate?] {
        stuk.verwacht.map(\.gemeld) + [stuk.levering(documentDate: documentDate(stuk)?.moment)?.last]
    }

    /// The date of the document of this site, which delivers where the record gives no other (content model
    /// §8).
    func documentDate(_ stuk: Raadsstuk) -> Tijdstip? {
        guard case .record(let reference) = stuk.document, let entry = index[reference],
            entry.address != nil
        else { return nil }
        return entry.datum
    }
}

extension PageFields {
    /// The day from which the page is there, else that of what it tells; then the days of its change notes.
    fileprivate var changeDays: [CivilDate] {
        let came = publicatieVanaf ?? datum?.moment.begin
        return (came.map { [$0] } ?? []) + versies.map(\.datum)
    }
}

extension Verslag {
    fileprivate var changeDays: [CivilDate?] {
        [opgesteld?.datum, vastgesteld, tenderned?.gepubliceerd] + afspraken.map(\.afgehandeldOp)
    }
}

extension Traject {
    fileprivate var changeDays: [CivilDate?] {
        planning.flatMap { $0.wanneer.map(\.gemeld) + [$0.gereed] } + vragen.map(\.gesteld)
    }
}

extension Indicator {
    /// A number is known from the end of the period that it measures.
    fileprivate var changeDays: [CivilDate?] {
        reeksen.flatMap(\.waarden).map { $0.waarde == nil ? nil : $0.periode.moment.last }
    }
}

extension Toezegging {
    /// The days on which it was made and fulfilled.
    var changeDays: [CivilDate] { [datum, afgedaanOp].compactMap { $0 } }
}

extension Moment {
    /// Its first day, or its last when it has no first.
    fileprivate var begin: CivilDate? { first ?? last }
}

import Records
import Relations

extension PageComposer {
    /// The values of all series of an indicator, a row each; a number that was not measured is empty.
    func waardenTable(_ item: Published<Indicator>) -> PageTable {
        let table = CSVTable<(reeks: Meetreeks, waarde: Meetwaarde)>([
            .text("naam") { $0.reeks.naam },
            .text("periode") { $0.waarde.periode.moment.iso },
            .text("aanduiding") { $0.waarde.periode.aanduiding },
            CSVColumn("waarde") { .number($0.waarde.waarde?.written) },
            .text("eenheid") { _ in item.record.eenheid },
            .text("toelichting") { $0.waarde.toelichting },
        ])
        let rows = item.record.reeksen.flatMap { reeks in reeks.waarden.map { (reeks, $0) } }
        return PageTable("waarden.csv", table, of: rows)
    }
}

import Records
import Relations

extension PageComposer {
    /// The values of all series of an indicator, a row each; a number that was not measured is empty.
    func waardenTable(_ item: Published<Indicator>) -> PageTable {
        let table = DataTable<(reeks: Meetreeks, waarde: Meetwaarde)>([
            .text("naam", .kolomReeks) { $0.reeks.naam },
            .text("periode", .kolomPeriode, .moment) { $0.waarde.periode.moment.iso },
            .text("aanduiding", .kolomAanduiding) { $0.waarde.periode.aanduiding },
            DataColumn("waarde", .kolomWaarde, .decimal, unit: .eenheidInKolom) {
                .number($0.waarde.waarde?.written)
            },
            .text("eenheid", .kolomEenheid) { _ in item.record.eenheid },
            .text("toelichting", .kolomToelichting) { $0.waarde.toelichting },
        ])
        let rows = item.record.reeksen.flatMap { reeks in reeks.waarden.map { (reeks, $0) } }
        return PageTable(.waarden, table, of: rows)
    }
}

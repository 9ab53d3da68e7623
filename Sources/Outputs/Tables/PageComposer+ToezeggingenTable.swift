import Records
import Relations

extension PageComposer {
    /// The register of promises, a row each, in its own order.
    func toezeggingenTable() -> PageTable {
        let table = DataTable<(position: Int, toezegging: Toezegging)>([
            .text("id", .kolomId) { $0.toezegging.id },
            .text("tekst", .kolomToezegging) { plain($0.toezegging.tekst) },
            .text("door", .kolomDoor) { $0.toezegging.door },
            .text("datum", .kolomDatumToezegging, .date) { $0.toezegging.datum.iso },
            .text("waar", .kolomWaar) { $0.toezegging.waar.map { madeIn($0) } },
            .text("termijn", .kolomTermijn, .moment) { $0.toezegging.termijn?.moment.iso },
            .text("aanduiding", .kolomAanduiding) { $0.toezegging.termijn?.aanduiding },
            .word("status", .kolomStatus) { $0.toezegging.status },
            .list("afgedaan-met", .kolomAfgedaanMet) { $0.toezegging.afgedaanMet.compactMap { id($0) } },
            .text("afgedaan-op", .kolomAfgedaanOp, .date) { $0.toezegging.afgedaanOp?.iso },
            .word("toestand", .kolomToestand) { $0.toezegging.toestand(on: peildatum) },
            .text("pad", .kolomPad, .address) {
                "toezeggingen/#\($0.toezegging.anker(position: $0.position))"
            },
        ])
        let rows = site.publication.toezeggingen.enumerated().map { (position: $0, toezegging: $1) }
        return PageTable(.toezeggingen, table, of: rows)
    }
}

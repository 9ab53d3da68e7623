import Records
import Relations

extension PageComposer {
    /// The register of promises, a row each, in its own order.
    func toezeggingenTable() -> PageTable {
        let table = CSVTable<(position: Int, toezegging: Toezegging)>([
            .text("id") { $0.toezegging.id },
            .text("tekst") { plain($0.toezegging.tekst) },
            .text("door") { $0.toezegging.door },
            .text("datum") { $0.toezegging.datum.iso },
            .text("waar") { $0.toezegging.waar.map { madeIn($0) } },
            .text("termijn") { $0.toezegging.termijn?.moment.iso },
            .text("aanduiding") { $0.toezegging.termijn?.aanduiding },
            .text("status") { $0.toezegging.status.rawValue },
            CSVColumn("afgedaan-met") { .list($0.toezegging.afgedaanMet.compactMap { id($0) }) },
            .text("afgedaan-op") { $0.toezegging.afgedaanOp?.iso },
            .text("toestand") { $0.toezegging.toestand(on: peildatum).rawValue },
            .text("pad") { "toezeggingen/#\($0.toezegging.anker(position: $0.position))" },
        ])
        let rows = site.publication.toezeggingen.enumerated().map { (position: $0, toezegging: $1) }
        return PageTable("toezeggingen.csv", table, of: rows)
    }
}

import Records
import Relations

extension PageComposer {
    /// The register of agreements, a row each.
    func afsprakenTable(_ agreements: [RegisteredAgreement]) -> PageTable {
        let table = CSVTable<RegisteredAgreement>([
            .text("verslag") { $0.verslag.record.id.path },
            .text("datum") { $0.verslag.page.datum?.moment.iso },
            .text("tekst") { $0.agreement.text },
            CSVColumn("wie") { .list($0.agreement.typed?.wie ?? []) },
            .text("termijn") { $0.agreement.typed?.termijn?.moment.iso },
            .text("aanduiding") { $0.agreement.typed?.termijn?.aanduiding },
            .text("status") { $0.agreement.status.rawValue },
            .text("afgehandeld-op") { $0.agreement.typed?.afgehandeldOp?.iso },
            .text("toestand") { $0.toestand.rawValue },
            .text("pad") { $0.address.link(from: "") },
            .text("bron") { $0.evidence.link(from: "") },
        ])
        return PageTable("afspraken.csv", table, of: agreements)
    }
}

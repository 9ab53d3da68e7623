import Records
import Relations

extension PageComposer {
    /// The register of agreements, a row each.
    func afsprakenTable(_ agreements: [RegisteredAgreement]) -> PageTable {
        let table = DataTable<RegisteredAgreement>([
            .text("verslag", .kolomVerslag, .record) { $0.verslag.record.id.path },
            .text("datum", .kolomDatumVerslag, .moment) { $0.verslag.page.datum?.moment.iso },
            .text("tekst", .kolomAfspraak) { $0.agreement.text },
            .list("wie", .kolomWie) { $0.agreement.typed?.wie ?? [] },
            .text("termijn", .kolomTermijn, .moment) { $0.agreement.typed?.termijn?.moment.iso },
            .text("aanduiding", .kolomAanduiding) { $0.agreement.typed?.termijn?.aanduiding },
            .word("status", .kolomStatus) { $0.agreement.status },
            .text("afgehandeld-op", .kolomAfgehandeldOp, .date) { $0.agreement.typed?.afgehandeldOp?.iso },
            .word("toestand", .kolomToestand) { $0.toestand },
            .text("pad", .kolomPad, .address) { $0.address.link(from: "") },
            .text("bron", .kolomBewijs, .address) { $0.evidence.link(from: "") },
        ])
        return PageTable(.afspraken, table, of: agreements)
    }
}

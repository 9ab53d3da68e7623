import Records
import Relations

extension PageComposer {
    /// The questions of a process with their answers, a row each, by number. Who asked is in none.
    func vragenTable(_ traject: Traject) -> PageTable {
        let table = DataTable<(position: Int, vraag: Inlichting)>([
            .text("nummer", .kolomNummer) { $0.vraag.nummer },
            .list("perceel", .kolomPerceel) { $0.vraag.percelen.map(\.naam) },
            .text("document", .kolomOverDocument) { $0.vraag.document },
            .text("gesteld", .kolomGesteld, .date) { $0.vraag.gesteld?.iso },
            .text("vraag", .kolomVraag) { plain($0.vraag.vraag) },
            .text("antwoord", .kolomAntwoord) { plain($0.vraag.antwoord) },
            .word("toestand", .kolomToestand) { $0.vraag.toestand },
            .text("adres", .kolomAdres, .address) { fullAddress(address.at("vraag-\($0.position + 1)")) },
        ])
        let rows = traject.vragen.enumerated().map { (position: $0.offset, vraag: $0.element) }
        return PageTable(.vragen, table, of: rows)
    }
}

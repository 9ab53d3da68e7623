import Records
import Relations

extension PageComposer {
    /// The questions of a process with their answers, a row each, by number. Who asked is in none.
    func vragenTable(_ traject: Traject) -> PageTable {
        let table = CSVTable<(position: Int, vraag: Inlichting)>([
            .text("nummer") { $0.vraag.nummer },
            CSVColumn("perceel") { .list($0.vraag.percelen.map(\.naam)) },
            .text("document") { $0.vraag.document },
            .text("gesteld") { $0.vraag.gesteld?.iso },
            .text("vraag") { plain($0.vraag.vraag) },
            .text("antwoord") { plain($0.vraag.antwoord) },
            .text("toestand") { $0.vraag.toestand.rawValue },
            .text("adres") { fullAddress(address.at("vraag-\($0.position + 1)")) },
        ])
        let rows = traject.vragen.enumerated().map { (position: $0.offset, vraag: $0.element) }
        return PageTable("vragen.csv", table, of: rows, titel: .vragenAlsTabel)
    }
}

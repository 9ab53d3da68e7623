import Records
import Relations

extension PageComposer {
    /// The council documents of a timeline at the reference date, a row each: `verwacht` is the month last
    /// told and `gemeld` the day of that, `eerst-verwacht` the month told first.
    func stukkenTable(_ item: Published<Tijdlijn>) -> PageTable {
        let table = DataTable<DatedStuk>([
            .text("id", .kolomId) { $0.stuk.id },
            .text("project", .kolomProject, .record) { $0.stuk.project.flatMap { id($0) } },
            .text("onderdeel", .kolomOnderdeel) { $0.stuk.onderdeel },
            .text("product", .kolomProduct) { $0.stuk.product },
            .text("soort", .kolomSoort) { $0.stuk.soort },
            .text("verwacht", .kolomVerwacht, .moment) { $0.meldingen.last?.tijdstip.moment.iso },
            .text("aanduiding", .kolomAanduiding) { $0.meldingen.last?.tijdstip.aanduiding },
            .text("gemeld", .kolomGemeld, .date) { $0.meldingen.last?.gemeld?.iso },
            .text("eerst-verwacht", .kolomEerstVerwacht, .moment) { $0.meldingen.first?.tijdstip.moment.iso },
            .text("geleverd", .kolomGeleverd, .moment) { $0.toestand == .gereed ? $0.moment?.iso : nil },
            .text("document", .kolomDocument) { documentID($0.stuk.document) },
            .word("status", .kolomStatusStuk) { $0.stuk.status },
            .text("toelichting", .kolomToelichting) { plain($0.stuk.toelichting) },
            .word("toestand", .kolomToestand) { $0.toestand },
            .number("verschuiving", .kolomVerschuiving, unit: .eenheidMaanden) { $0.verschuiving },
        ])
        return PageTable(.stukken, table, of: site.dated(item, asOf: peildatum))
    }
}

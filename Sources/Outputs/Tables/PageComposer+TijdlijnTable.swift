import Records
import Relations

extension PageComposer {
    /// The council documents of a timeline at the reference date, a row each: `verwacht` is the month last
    /// told and `gemeld` the day of that, `eerst-verwacht` the month told first.
    func stukkenTable(_ item: Published<Tijdlijn>) -> PageTable {
        let table = CSVTable<DatedStuk>([
            .text("id") { $0.stuk.id },
            .text("project") { $0.stuk.project.flatMap { id($0) } },
            .text("onderdeel") { $0.stuk.onderdeel },
            .text("product") { $0.stuk.product },
            .text("soort") { $0.stuk.soort },
            .text("verwacht") { $0.meldingen.last?.tijdstip.moment.iso },
            .text("aanduiding") { $0.meldingen.last?.tijdstip.aanduiding },
            .text("gemeld") { $0.meldingen.last?.gemeld?.iso },
            .text("eerst-verwacht") { $0.meldingen.first?.tijdstip.moment.iso },
            .text("geleverd") { $0.toestand == .gereed ? $0.moment?.iso : nil },
            .text("document") { documentID($0.stuk.document) },
            .text("status") { $0.stuk.status?.rawValue },
            .text("toelichting") { plain($0.stuk.toelichting) },
            .text("toestand") { $0.toestand.rawValue },
            .number("verschuiving") { $0.verschuiving },
        ])
        return PageTable("stukken.csv", table, of: site.dated(item, asOf: peildatum))
    }
}

import Records
import Relations

extension Publication {
    /// Everybody whom a published record names.
    var people: [Person] {
        var people = pages.flatMap(\.page.contact)
        for memo in memos.map(\.record) {
            people += [memo.portefeuillehouder].compactMap { $0 } + memo.steller
            people += memo.ondertekening?.ondertekenaars ?? []
        }
        for verslag in verslagen.map(\.record) {
            people += [verslag.voorzitter, verslag.secretaris, verslag.notulist, verslag.opgesteld?.door]
                .compactMap { $0 }
            people += verslag.aanwezigen.flatMap(\.deelnemers) + verslag.afwezig
            people += verslag.agenda.flatMap(\.toelichtingDoor)
        }
        people += trajecten.compactMap(\.record.tenderned?.contactpunt)
        return people
    }

    /// All ways to react that are open at the reference date: their addresses may appear.
    var reactions: [Reactie] {
        pages.compactMap(\.page.reactie).filter { $0.toestand(on: peildatum) == .open }
    }
}

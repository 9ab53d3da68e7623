import Diagnostics
import Records
import Relations

extension PageComposer {
    /// The questions of a process with their answers; nil when there are none.
    mutating func inlichtingen(_ traject: Traject, tabel: PageTable) -> InlichtingenView? {
        guard !traject.vragen.isEmpty else { return nil }
        let choices = traject.keuzen(words)
        var classes = [[String]](repeating: [], count: traject.vragen.count)
        for (number, choice) in choices.enumerated() {
            for position in choice.vragen { classes[position].append("keuze-\(number + 1)") }
        }
        let open = traject.vragen.count { $0.antwoord == nil }
        return InlichtingenView(
            aantal: words.count(traject.vragen.count, .eenVraag, .aantalVragen),
            open: open == 0 ? nil : words.count(open, .eenVraagOpen, .aantalVragenOpen), tabel: tabel.file,
            filters: filters(choices),
            vragen: traject.vragen.enumerated().map { position, vraag in
                inlichting(vraag, position, classes[position], of: traject)
            })
    }

    private func filters(_ choices: [Vragenkeuze]) -> [VragenfilterView] {
        var filters: [VragenfilterView] = []
        for (number, choice) in choices.enumerated() {
            let name = words(choice.filter)
            if filters.last?.naam != name { filters.append(VragenfilterView(naam: name)) }
            let text = typeset(choice.tekst)
            let count = words.count(choice.vragen.count, .eenVraag, .aantalVragen)
            filters[filters.count - 1].keuzen.append(
                VragenkeuzeView(
                    code: "keuze-\(number + 1)", tekst: text, aantal: String(choice.vragen.count),
                    zin: words(.alleenVragen, ["keuze": text, "aantal": count])))
        }
        return filters
    }

    private mutating func inlichting(
        _ inlichting: Inlichting, _ position: Int, _ classes: [String], of traject: Traject
    ) -> InlichtingView {
        InlichtingView(
            nummer: inlichting.nummer, anker: "vraag-\(position + 1)", vraag: html(inlichting.vraag),
            antwoord: html(inlichting.antwoord), gesteld: inlichting.gesteld.map(words.date),
            document: inlichting.document.map(typeset),
            percelen: inlichting.percelen.compactMap { lot(named: $0.naam, of: traject) },
            keuzen: classes.joined(separator: " "))
    }

    private func lot(named name: String, of traject: Traject) -> LinkView? {
        let folded = Folding.folded(name)
        return traject.percelen.firstIndex { Folding.folded($0.naam) == folded }.map {
            LinkView(tekst: typeset(traject.percelen[$0].naam), adres: "#perceel-\($0 + 1)")
        }
    }
}

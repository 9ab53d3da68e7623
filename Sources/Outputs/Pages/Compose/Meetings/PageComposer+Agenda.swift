import Diagnostics
import Minutes
import Records
import Relations

extension PageComposer {
    /// The agenda of a report, with who explained what, and how often was spoken.
    func agenda(of item: Published<Verslag>) -> [AgendapuntView] {
        guard let minutes = item.minutes else { return [] }
        var turns = Array(repeating: 0, count: minutes.agenda.count)
        for turn in minutes.turns { if let position = turn.agendaItem { turns[position] += 1 } }
        return zip(minutes.agenda, turns).map { entry, count in
            AgendapuntView(
                nummer: String(entry.number), anker: entry.heading == nil ? entry.anchor : nil,
                titel: typeset(entry.title), adres: entry.heading == nil ? nil : "#\(entry.anchor)",
                toelichtingDoor: join(entry.explainers.map(inLine), with: "; "),
                bijdragen: count == 0 ? nil : words.count(count, .eenBeurt, .beurten),
                isBesproken: entry.isDiscussed)
        }
    }

    /// The item of the agenda that a decision or an agreement says it belongs to.
    mutating func place(_ written: String?, on agenda: [RecognisedItem], at place: Place) -> LinkView? {
        guard let written else { return nil }
        let folded = Folding.folded(written)
        let item = agenda.first { String($0.number) == written || Folding.folded($0.title) == folded }
        guard let item else {
            let cause = EmbedCause.unknownWord(key: "agendapunt", written, known: agenda.map(\.title))
            report([Diagnostic(cause, at: place)])
            return nil
        }
        let name = words(
            .bijAgendapunt, ["nummer": String(item.number), "titel": typeset(item.title)])
        return LinkView(tekst: name, adres: "#\(item.anchor)")
    }
}

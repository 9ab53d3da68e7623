import Minutes
import Records
import Relations

extension PageComposer {
    /// Who spoke at a meeting, with the lists of what each said; nil when nobody is known to have spoken.
    func speakers(of minutes: Minutes, _ lists: SpeakerLists) -> SprekersView? {
        guard !minutes.turns.isEmpty else { return nil }
        let organisations = lists.parties.filter { $0.organisation != nil }
        let people = lists.parties.flatMap(\.speakers).filter {
            lists.hasOwnList($0) || minutes.participants[$0].organisation == nil
        }
        return SprekersView(
            totaal: minutes.turns.count, partijen: lists.parties.map { party($0, minutes, lists) },
            organisaties: organisations.map {
                FilterkeuzeView(
                    anker: $0.anchor, naam: typeset($0.organisation?.naam ?? ""), aantal: $0.count)
            },
            sprekers: people.compactMap { speaker in
                lists.anchor(of: speaker).map {
                    FilterkeuzeView(
                        anker: $0, naam: typeset(minutes.participants[speaker].label),
                        aantal: lists.turns[speaker].count)
                }
            })
    }

    private func party(_ party: SpeakerLists.Party, _ minutes: Minutes, _ lists: SpeakerLists) -> PartijView {
        let isItself = party.speakers.count == 1 && !lists.hasOwnList(party.speakers[0])
        let page = party.organisation?.id.flatMap { site.entries[$0] }.flatMap { link($0) }
        return PartijView(
            anker: party.anchor, naam: isItself ? nil : party.organisation.map { typeset($0.naam) },
            aantal: words.count(party.count, .eenBeurt, .beurten),
            sprekers: party.speakers.map { speaker($0, minutes, lists) },
            pagina: page.map {
                LinkView(tekst: words(.allesVan, ["wie": $0.tekst]), adres: $0.adres)
            })
    }

    private func speaker(_ participant: Int, _ minutes: Minutes, _ lists: SpeakerLists) -> SprekerView {
        let turns = lists.turns[participant]
        return SprekerView(
            anker: lists.hasOwnList(participant) ? lists.anchor(of: participant) : nil,
            naam: typeset(minutes.participants[participant].label),
            aantal: words.count(turns.count, .eenBeurt, .beurten),
            beurten: turns.map {
                LinkView(
                    tekst: typeset(FirstWords.of(minutes.turns[$0].text)),
                    adres: "#\(minutes.turns[$0].anchor)")
            })
    }
}

import Minutes
import Records
import Relations

extension PageComposer {
    /// The meetings that an organisation attended, newest first, with when it was there and how often it
    /// spoke.
    func attended(by organisatie: Organisatie) -> [ItemView] {
        let places = site.relations.spoken[organisatie.id] ?? []
        let spoken = Dictionary(grouping: places, by: \.verslag).mapValues(\.count)
        let meetings = site.positions[.verslag] ?? [:]
        return (site.relations.attended[organisatie.id] ?? []).compactMap { entry in
            guard let position = meetings[entry.id] else { return item(entry) }
            let verslag = site.publication.verslagen[position].record
            let when = AttendanceList(verslag, index)[organisatie.id.folded]?.whenInWords
            let count = spoken[position].map { words.count($0, .eenBeurt, .beurten) }
            let notes = [when.map(typeset), count].compactMap { $0 }
            return item(entry, toelichting: notes.isEmpty ? nil : notes.joined(separator: "; "))
        }
    }

    /// What was said on behalf of an organisation, by meeting, newest first.
    func spoken(for organisatie: Organisatie) -> [GesprokenView] {
        let places = site.relations.spoken[organisatie.id] ?? []
        var views: [GesprokenView] = []
        var start = 0
        while start < places.count {
            let meeting = places[start].verslag
            let end = places[start...].firstIndex { $0.verslag != meeting } ?? places.count
            let turns = places[start..<end].map(\.beurt)
            if let view = spoken(turns, at: site.publication.verslagen[meeting], organisatie) {
                views.append(view)
            }
            start = end
        }
        return views
    }

    private func spoken(_ turns: [Int], at item: Published<Verslag>, _ organisatie: Organisatie)
        -> GesprokenView?
    {
        guard let minutes = item.minutes else { return nil }
        let date = item.page.datum.map(words.moment) ?? typeset(item.page.titel)
        return GesprokenView(
            anker: Self.meetingAnchor(item), bijeenkomst: meeting(item),
            aantal: words.count(turns.count, .eenBeurt, .beurten),
            beurten: turns.indices.map { position in
                let turn = minutes.turns[turns[position]]
                let before = position == 0 ? nil : minutes.turns[turns[position - 1]].agendaItem
                let speaker = minutes.participants[turn.speaker].label
                let number = String(turns[position] + 1)
                return SpreekbeurtView(
                    spreker: speaker == organisatie.naam ? nil : typeset(speaker),
                    agendapunt: turn.agendaItem == before ? nil : minutes.itemTitle(of: turn).map(typeset),
                    tekst: typeset(turn.text),
                    plaats: LinkView(
                        tekst: words(.bijdrageInVerslag, ["n": number, "datum": date]),
                        adres: link(item.address.at(turn.anchor))))
            })
    }

    /// The anchor of a meeting on the page of an organisation that spoke there.
    static func meetingAnchor(_ item: Published<Verslag>) -> String {
        "bijeenkomst-" + item.address.path.split(separator: "/").dropFirst().joined(separator: "-")
    }
}

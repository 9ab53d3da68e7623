import Diagnostics
import Minutes
import Records
import Relations

extension PageComposer {
    /// Which organisations were at which meetings of a process; nil when it has no meeting with any.
    func presence(at entries: [RecordEntry]) -> AanwezigheidView? {
        let ids = Set(entries.map(\.id))
        let meetings = Array(site.publication.verslagen.filter { ids.contains($0.record.id) }.reversed())
        let lists = meetings.map { AttendanceList($0.record, index) }
        var known: Set<String> = []
        let organisations = lists.flatMap(\.entries).filter { known.insert($0.key).inserted }
            .sorted { (Folding.folded($0.naam), $0.key) < (Folding.folded($1.naam), $1.key) }
        guard !organisations.isEmpty else { return nil }
        let counts = meetings.map { turnCounts($0) }
        return AanwezigheidView(
            bijeenkomsten: meetings.map(meeting),
            organisaties: organisations.map { organisation in
                let present = lists.count { $0[organisation.key]?.isPresent == true }
                return AanwezigheidsrijView(
                    naam: typeset(organisation.naam), adres: organisation.entry?.address.map(link),
                    aantal: words(
                        .bijBijeenkomsten, ["n": String(present), "totaal": String(meetings.count)]),
                    cellen: meetings.indices.map {
                        cell(organisation, meetings[$0], lists[$0], counts[$0])
                    })
            })
    }

    private func cell(
        _ organisation: AttendanceList.Entry, _ item: Published<Verslag>, _ list: AttendanceList,
        _ counts: [String: Int]
    ) -> AanwezigheidscelView {
        let date = item.page.datum.map(words.moment) ?? typeset(item.page.titel)
        guard let entry = list[organisation.key] else { return AanwezigheidscelView(kop: date) }
        let count = counts[organisation.key] ?? 0
        return AanwezigheidscelView(
            kop: date, toestand: words(entry.isPresent ? .isAanwezig : .isAfwezig),
            toestandcode: entry.isPresent ? "aanwezig" : "afwezig",
            toelichting: entry.whenInWords.map(typeset),
            bijdragen: count == 0 ? nil : contributions(count, organisation, item))
    }

    private func contributions(
        _ count: Int, _ organisation: AttendanceList.Entry, _ item: Published<Verslag>
    ) -> LinkView? {
        guard let page = organisation.entry?.address else { return nil }
        let anchor = Self.meetingAnchor(item)
        return LinkView(
            tekst: words.count(count, .eenBeurt, .beurten), adres: link(page.at(anchor)))
    }

    private func turnCounts(_ item: Published<Verslag>) -> [String: Int] {
        guard let minutes = item.minutes else { return [:] }
        var counts: [String: Int] = [:]
        for turn in minutes.turns {
            guard let id = minutes.participants[turn.speaker].organisation?.id else { continue }
            counts[id.folded, default: 0] += 1
        }
        return counts
    }
}

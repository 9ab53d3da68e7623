import Records
import Relations

extension Composer {
    /// The next day on which the site changes by the clock alone; nil when it never does.
    var nextChange: NextChange? {
        deferredNextChange.value {
            var points = TurningPoints(after: peildatum)
            let shown = Set(sections.map(\.address.path))
            for coming in publication.coming where coming.section.map({ shown.contains("\($0)/") }) ?? true {
                points.look(at: [coming.day], .publicatie, coming.record) { $0 >= coming.day }
            }
            lookAtPages(&points)
            publication.tijdlijnen.forEach { lookAtDocuments(of: $0, &points) }
            publication.trajecten.forEach { lookAtMilestones(of: $0, &points) }
            publication.verslagen.forEach { lookAtAgreements(of: $0, &points) }
            publication.verslagen.indices.forEach { lookAtMinutes($0, &points) }
            lookAtPromises(&points)
            lookAtSeries(&points)
            return points.next
        }
    }

    private func lookAtDocuments(of item: Published<Tijdlijn>, _ points: inout TurningPoints) {
        for (position, stuk) in item.record.stukken.enumerated() {
            let delivery = stuk.levering(documentDate: publication.documentDate(stuk)?.moment)?.last
            let told =
                [stuk.statusGemeld] + stuk.verwacht.flatMap { [$0.gemeld] + $0.tijdstip.moment.turningDays }
            points.look(at: (told + [delivery]).compactMap { $0 }, .raadsstuk, item.record.id) { day in
                let dated = dated(stuk, position, asOf: day)
                return Standing(
                    state: dated?.toestand, told: dated?.meldingen.count ?? 0,
                    isOngoing: dated?.toestand == .verwacht && dated?.moment?.isOngoing(on: day) == true)
            }
        }
    }

    private func lookAtMilestones(of item: Published<Traject>, _ points: inout TurningPoints) {
        for mijlpaal in item.record.planning {
            let told = mijlpaal.wanneer.flatMap { [$0.gemeld] + $0.tijdstip.moment.turningDays }
            points.look(at: (told + [mijlpaal.gereed]).compactMap { $0 }, .mijlpaal, item.record.id) { day in
                let state = mijlpaal.toestand(on: day)
                return Standing(
                    state: state, told: mijlpaal.meldingen(by: day).count,
                    isOngoing: state == .gepland
                        && mijlpaal.current(on: day)?.moment.isOngoing(on: day) == true)
            }
        }
    }

    private func lookAtAgreements(of item: Published<Verslag>, _ points: inout TurningPoints) {
        for afspraak in item.record.afspraken where afspraak.status == .open {
            guard let term = afspraak.termijn?.moment else { continue }
            points.look(at: term.turningDays, .afspraak, item.record.id) { day in
                Standing(state: afspraak.toestand(on: day), isOngoing: term.isOngoing(on: day))
            }
        }
    }

    /// Minutes are adopted, and the meeting that they announce is over without a report.
    private func lookAtMinutes(_ position: Int, _ points: inout TurningPoints) {
        let verslag = publication.verslagen[position].record
        if let day = verslag.vastgesteld {
            points.look(at: [day], .datum, verslag.id) { day <= $0 }
        }
        guard case .moment(let announced) = verslag.volgende, announcedMeeting(position) == nil
        else { return }
        points.look(at: announced.moment.turningDays, .datum, verslag.id) {
            announced.moment.hasPassed(on: $0)
        }
    }

    private func lookAtPromises(_ points: inout TurningPoints) {
        for (position, toezegging) in publication.toezeggingen.enumerated() {
            let name = toezegging.id ?? toezegging.anker(position: position)
            let record = RecordID("\(RecordKind.toezegging.folder)/\(name)")
            points.look(at: toezegging.changeDays, .datum, record) { day in
                toezegging.changeDays.filter { $0 <= day }.max()
            }
            guard toezegging.status == .open, let term = toezegging.termijn?.moment else { continue }
            points.look(at: term.turningDays, .toezegging, record) { day in
                Standing(state: toezegging.toestand(on: day), isOngoing: term.isOngoing(on: day))
            }
        }
    }

    private func lookAtSeries(_ points: inout TurningPoints) {
        for key in relations.series.keys.sorted() {
            guard let facts = seriesFacts(key), let due = facts.volgendeVerwacht,
                let last = facts.members.last
            else { continue }
            let record = publication.memos[last].record.id
            points.look(at: [due.adding(days: 1)], .reeks, record) { due < $0 }
        }
    }
}

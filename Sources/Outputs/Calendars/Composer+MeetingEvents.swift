import Records
import Relations

extension Composer {
    /// The meeting that a report is of.
    func meeting(_ item: Published<Verslag>) -> CalendarEvent? {
        let verslag = item.record
        guard let moment = item.page.datum?.moment else { return nil }
        var tijd = EventTime.tijdens(moment)
        if let day = moment.date, let start = verslag.aanvang { tijd = .uren(day, start, verslag.einde) }
        let place = [verslag.locatie?.naam, verslag.locatie?.adres].compactMap { $0 }
        return CalendarEvent(
            uid: tags.of(verslag.id, "bijeenkomst"), record: verslag.id, traject: traject(of: item.page),
            soort: .bijeenkomst, tijd: tijd, titel: words.typeset(item.page.titel),
            omschrijving: cards[verslag.id]?.samenvatting,
            locatie: words.typeset(place.joined(separator: ", ")), adres: item.address,
            gewijzigd: publication.changed(item), volgnummer: versions(of: item.page))
    }

    /// The next meeting as a report announces it; nil once that meeting has a report of its own in the same
    /// process.
    func next(after item: Published<Verslag>, _ meetings: [RecordID: [CivilDate]]) -> CalendarEvent? {
        guard case .moment(let next) = item.record.volgende else { return nil }
        let process = traject(of: item.page)
        let known = process.flatMap { meetings[$0] } ?? []
        let isReported = known.contains { day in
            next.moment.first.map { $0 <= day } ?? false && next.moment.last.map { day <= $0 } ?? false
        }
        guard !isReported else { return nil }
        return CalendarEvent(
            uid: tags.of(item.record.id, "volgende"), record: item.record.id, traject: process,
            soort: .bijeenkomst, tijd: .tijdens(next.moment),
            titel: words(.bijeenkomstNa, ["titel": words.typeset(item.page.titel)]),
            omschrijving: words.capitalised(words.moment(next)), adres: item.address,
            gewijzigd: publication.changed(item), volgnummer: versions(of: item.page))
    }

    /// The days of the meetings of each process that have a report.
    var meetingDays: [RecordID: [CivilDate]] {
        var days: [RecordID: [CivilDate]] = [:]
        for item in publication.verslagen where !item.page.concept {
            if let process = traject(of: item.page), let day = item.page.datum?.moment.date {
                days[process, default: []].append(day)
            }
        }
        return days
    }

    /// What was agreed with a term.
    func agreements(of item: Published<Verslag>) -> [CalendarEvent] {
        let anchors = item.record.afspraakankers
        return item.record.afspraken.enumerated().compactMap { position, afspraak in
            guard let term = afspraak.termijn else { return nil }
            let isCancelled = afspraak.status == .vervallen
            return CalendarEvent(
                uid: tags.of(item.record.id, "afspraak", id: afspraak.id, position: position),
                record: item.record.id, traject: traject(of: item.page), soort: .afspraak,
                tijd: .uiterlijk(term.moment), titel: titled(.afspraak, afspraak.tekst),
                omschrijving: due(term, in: item.page), adres: item.address.at(anchors[position]),
                gewijzigd: publication.changed(item),
                volgnummer: versions(of: item.page) + (isCancelled ? 1 : 0),
                stand: isCancelled ? .cancelled : nil)
        }
    }

    /// "Afspraak: " and what was agreed.
    func titled(_ soort: Phrase, _ tekst: MarkdownText) -> String {
        "\(words(soort)): \(words.typeset(PlainMarkdown.text(of: tekst.source)))"
    }

    /// "Termijn: eerste kwartaal van 2023", and the page that says so.
    func due(_ term: Tijdstip, in page: PageFields? = nil) -> String {
        [words(.termijnIs, ["wanneer": words.moment(term)]), page.map { words.typeset($0.titel) }]
            .compactMap { $0 }.joined(separator: "\n")
    }
}

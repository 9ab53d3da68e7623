import Records
import Relations

extension Composer {
    /// The steps of a process: when they were reached, else when they are to be, as last told.
    func milestones(of item: Published<Traject>) -> [CalendarEvent] {
        item.record.planning.enumerated().compactMap { position, mijlpaal in
            guard let told = mijlpaal.meldingen(by: peildatum).last else { return nil }
            let reached = mijlpaal.gereed.flatMap { $0 <= peildatum ? $0 : nil }
            let moment = reached.map { Tijdstip(Moment($0)) } ?? told.tijdstip
            let retold = mijlpaal.meldingen(by: peildatum).count - 1
            let state = words.state(reached == nil ? Mijlpaal.Toestand.gepland : .gereed)
            return CalendarEvent(
                uid: tags.of(item.record.id, "mijlpaal", id: mijlpaal.id, position: position),
                record: item.record.id, soort: .mijlpaal, tijd: .tijdens(moment.moment),
                titel: words.typeset(mijlpaal.mijlpaal),
                omschrijving: "\(words.capitalised(state)): \(words.moment(moment))",
                adres: item.address.at("planning"), gewijzigd: changed(item, [told.gemeld, reached]),
                volgnummer: retold + (reached == nil ? 0 : 1) + versions(of: item.page))
        }
    }

    /// The council documents of a timeline: when they were delivered, else when they are due, as last told.
    func documents(of item: Published<Tijdlijn>) -> [CalendarEvent] {
        dated(item, asOf: peildatum).compactMap { dated in
            guard let moment = dated.tijdstip else { return nil }
            let stuk = dated.stuk
            let isDelivered = dated.toestand == .gereed
            let changes = max(0, dated.meldingen.count - 1) + (stuk.status == nil ? 0 : 1)
            let state = words.capitalised(isDelivered ? words(.gereed) : words(.verwacht))
            let page = words.typeset(item.page.titel)
            return CalendarEvent(
                uid: tags.of(item.record.id, "stuk", id: stuk.id, position: dated.position),
                record: item.record.id, traject: traject(of: item.page), soort: .raadsstuk,
                tijd: .uiterlijk(moment.moment), titel: words.typeset(stuk.product),
                omschrijving: "\(state): \(words.moment(moment))\n\(page)",
                adres: item.address.at("stukken"),
                gewijzigd: changed(
                    item, [dated.meldingen.last?.gemeld, isDelivered ? moment.moment.last : nil]),
                volgnummer: changes + (isDelivered && !dated.meldingen.isEmpty ? 1 : 0)
                    + versions(of: item.page),
                stand: dated.calendarState)
        }
    }

    /// The terms of the register of promises.
    var promiseTerms: [CalendarEvent] {
        let register = RecordID(RecordKind.toezegging.folder)
        return publication.toezeggingen.enumerated().compactMap { position, toezegging in
            guard let term = toezegging.termijn else { return nil }
            let isCancelled = toezegging.status == .vervallen
            return CalendarEvent(
                uid: tags.of(register, "toezegging", id: toezegging.id, position: position),
                record: register, soort: .toezegging, tijd: .uiterlijk(term.moment),
                titel: titled(.toezegging, toezegging.tekst), omschrijving: due(term),
                adres: PageAddress("toezeggingen/", anchor: toezegging.anker(position: position)),
                gewijzigd: toezegging.changeDays.filter { $0 <= peildatum }.max(),
                volgnummer: isCancelled ? 1 : 0, stand: isCancelled ? .cancelled : nil)
        }
    }

    /// The days on which the next memo of a series was due, each counted from those before it.
    var seriesTerms: [CalendarEvent] {
        relations.series.keys.sorted().flatMap { key -> [CalendarEvent] in
            guard let facts = seriesFacts(key), let rhythm = facts.reeks.ritme else { return [] }
            var last: CivilDate?
            return facts.members.compactMap { position in
                let item = publication.memos[position]
                guard let day = item.page.datum?.moment.anchor else { return nil }
                let latest = max(day, last ?? day)
                last = latest
                guard !item.page.concept else { return nil }
                let due = rhythm.after(latest)
                return CalendarEvent(
                    uid: tags.of(item.record.id, "volgende"), record: item.record.id,
                    traject: traject(of: item.page), soort: .memo, tijd: .dagen(due, due),
                    titel: words(.volgendeInReeks, ["titel": words.typeset(facts.reeks.titel)]),
                    adres: item.address, gewijzigd: publication.changed(item),
                    volgnummer: versions(of: item.page))
            }
        }
    }
}

extension DatedStuk {
    /// What a calendar shows of a document that will not come, or not yet.
    fileprivate var calendarState: CalendarEvent.Stand? {
        switch toestand {
        case .vervallen: .cancelled
        case .aangehouden: .tentative
        case .gereed, .verwacht, .teLaat: nil
        }
    }
}

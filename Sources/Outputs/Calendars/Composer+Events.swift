import Records
import Relations

extension Composer {
    /// All events of the site: made once, whichever calendar asks first.
    var events: CalendarEvents {
        deferredEvents.value {
            let site = publication
            let meetings = meetingDays
            var found = site.verslagen.filter { !$0.page.concept }.flatMap { item in
                [meeting(item), next(after: item, meetings)].compactMap { $0 } + agreements(of: item)
            }
            found += site.trajecten.filter { !$0.page.concept }.flatMap(milestones(of:))
            found += site.tijdlijnen.filter { !$0.page.concept }.flatMap(documents(of:))
            found += promiseTerms + seriesTerms + site.pages.compactMap(reaction(to:))
            return CalendarEvents(found)
        }
    }

    /// The last day on which one can react to a page; nil where there is none, and for a draft.
    func reaction(to page: PublishedPage) -> CalendarEvent? {
        guard let last = page.fields.reactie?.tot, !page.fields.concept else { return nil }
        return CalendarEvent(
            uid: tags.of(page.id, "reageren"), record: page.id, traject: traject(of: page.fields),
            soort: .reactietermijn, tijd: .dagen(last, last),
            titel: words(.laatsteDagOmTeReageren, ["titel": words.typeset(page.fields.titel)]),
            omschrijving: words(.reagerenTot, ["datum": words.weekdayAndDate(last)]), adres: page.address,
            gewijzigd: page.changed, volgnummer: versions(of: page.fields))
    }

    /// The process that a record belongs to.
    func traject(of page: PageFields) -> RecordID? {
        page.traject.flatMap { publication.index[$0]?.id }
    }

    /// How many change notes a page has by the reference date.
    func versions(of page: PageFields) -> Int {
        page.versies.count { $0.datum <= peildatum }
    }

    /// The latest of some days and of those of a page's change notes, as far as they have come; else the day
    /// on which the record last changed.
    func changed<Record>(_ item: Published<Record>, _ days: [CivilDate?]) -> CivilDate? {
        let known = days.compactMap { $0 } + item.page.versies.map(\.datum)
        return known.filter { $0 <= peildatum }.max() ?? publication.changed(item)
    }
}

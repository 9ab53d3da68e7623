import Minutes
import Records
import Relations

extension PageComposer {
    /// The meeting before the one at a position, with what was carried over from it.
    func previousMeeting(_ position: Int) -> BijeenkomstView? {
        guard let previous = site.meetings.previous(position) else { return nil }
        let item = site.publication.verslagen[previous]
        var view = meeting(item)
        view.doorgeschoven = (item.minutes?.agenda ?? []).filter { !$0.isDiscussed }.map {
            LinkView(tekst: typeset($0.title), adres: link(item.address.at($0.anchor)))
        }
        return view
    }

    /// The meeting after the one at a position: as the report announces it, else the next of its process.
    func nextMeeting(_ position: Int) -> BijeenkomstView? {
        let verslag = site.publication.verslagen[position].record
        guard case .moment(let announced) = verslag.volgende else {
            return site.meetings.next(position).map { meeting(site.publication.verslagen[$0]) }
        }
        if let reported = site.announcedMeeting(position) { return meeting(reported) }
        return BijeenkomstView(
            datum: words.moment(announced), iso: announced.moment.date?.iso,
            toelichting: !isForPaper && announced.moment.hasPassed(on: peildatum)
                ? words(.nogGeenVerslag) : nil)
    }

    /// A meeting with its date and its report.
    func meeting(_ item: Published<Verslag>) -> BijeenkomstView {
        BijeenkomstView(
            titel: typeset(item.page.titel), adres: link(item.address),
            datum: item.page.datum.map(words.moment), iso: item.page.datum?.moment.date?.iso)
    }

    /// Which meeting of its process the one at a position is, in words.
    func placeInProcess(_ position: Int) -> String? {
        site.meetings.place(position).flatMap {
            $0.total < 2
                ? nil
                : words(.bijeenkomstVan, ["n": String($0.number), "totaal": String($0.total)])
        }
    }
}

extension Composer {
    /// The next meeting of the process, when it was at the moment that the report at a position announces.
    func announcedMeeting(_ position: Int) -> Published<Verslag>? {
        guard case .moment(let announced) = publication.verslagen[position].record.volgende else {
            return nil
        }
        return meetings.next(position).map { publication.verslagen[$0] }.flatMap { next in
            next.page.datum.map { announced.moment.holds($0.moment) } == true ? next : nil
        }
    }
}

extension Moment {
    /// Whether another moment falls within this one.
    fileprivate func holds(_ other: Moment) -> Bool {
        guard let start = other.first, let end = other.last else { return false }
        return first.map { $0 <= start } != false && last.map { end <= $0 } != false
    }
}

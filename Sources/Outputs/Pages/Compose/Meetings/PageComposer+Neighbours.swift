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
        let next = site.meetings.next(position).map { site.publication.verslagen[$0] }
        guard case .moment(let announced) = verslag.volgende else { return next.map(meeting) }
        if let next, next.page.datum.map({ announced.moment.holds($0.moment) }) == true {
            return meeting(next)
        }
        return BijeenkomstView(
            datum: words.moment(announced), iso: announced.moment.date?.iso,
            toelichting: announced.moment.hasPassed(on: peildatum) ? words(.nogGeenVerslag) : nil)
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

extension Moment {
    /// Whether another moment falls within this one.
    fileprivate func holds(_ other: Moment) -> Bool {
        guard let start = other.first, let end = other.last else { return false }
        return first.map { $0 <= start } != false && last.map { end <= $0 } != false
    }
}

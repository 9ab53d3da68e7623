import Records
import Relations

/// What is due, open and late at the reference date.
struct Terms {
    var open: [TermijnView] = []
    var soon: [TermijnView] = []
    var late: [TermijnView] = []
}

/// A term before it is sorted into due and late.
private struct DueItem {
    var titel: String
    var soort: Phrase
    var adres: PageAddress
    var tijdstip: Tijdstip
    var toelichting: String?
}

extension PageComposer {
    /// Everything with a term on the site: council documents, promises, agreements, milestones, memos of a
    /// series.
    func terms() -> Terms {
        var terms = Terms()
        let items = dueStukken() + duePromises() + dueAgreements() + dueMilestones() + dueSeries()
        let sorted = items.sorted { left, right in
            (left.tijdstip.moment.anchor, left.titel) < (right.tijdstip.moment.anchor, right.titel)
        }
        for item in sorted {
            if item.tijdstip.moment.hasPassed(on: peildatum) {
                terms.late.append(view(item))
            } else if !item.tijdstip.moment.isOngoing(on: peildatum) {
                terms.soon.append(view(item))
            }
        }
        terms.open = openReactions()
        return terms
    }

    private func view(_ item: DueItem) -> TermijnView {
        TermijnView(
            titel: typeset(item.titel), adres: link(item.adres), soort: words(item.soort),
            wanneer: words.moment(item.tijdstip), iso: TimeElement.machine(item.tijdstip.moment),
            toelichting: item.toelichting.map(typeset))
    }

    private func dueStukken() -> [DueItem] {
        site.publication.tijdlijnen.flatMap { item in
            site.dated(item, asOf: peildatum).compactMap { stuk -> DueItem? in
                guard stuk.toestand == .verwacht || stuk.toestand == .teLaat, let when = stuk.tijdstip else {
                    return nil
                }
                return DueItem(
                    titel: stuk.stuk.product, soort: .raadsstuk, adres: item.address.at("stukken"),
                    tijdstip: when,
                    toelichting: item.page.titel)
            }
        }
    }

    private func duePromises() -> [DueItem] {
        site.publication.toezeggingen.enumerated().compactMap { position, toezegging in
            guard toezegging.status == .open, let term = toezegging.termijn else { return nil }
            return DueItem(
                titel: PlainMarkdown.text(of: toezegging.tekst.source), soort: .toezegging,
                adres: PageAddress("toezeggingen/", anchor: toezegging.anker(position: position)),
                tijdstip: term,
                toelichting: toezegging.door)
        }
    }

    private func dueAgreements() -> [DueItem] {
        site.agreementRegister.compactMap { entry in
            guard entry.agreement.status == .open, let term = entry.agreement.typed?.termijn else {
                return nil
            }
            return DueItem(
                titel: entry.agreement.text, soort: .afspraak, adres: entry.address, tijdstip: term,
                toelichting: entry.verslag.page.titel)
        }
    }

    /// Milestones still to come.
    private func dueMilestones() -> [DueItem] {
        site.publication.trajecten.flatMap { item in
            item.record.planning.compactMap { mijlpaal -> DueItem? in
                guard mijlpaal.toestand(on: peildatum) == .gepland,
                    let when = mijlpaal.current(on: peildatum)
                else {
                    return nil
                }
                return DueItem(
                    titel: mijlpaal.mijlpaal, soort: .mijlpaal, adres: item.address.at("planning"),
                    tijdstip: when,
                    toelichting: item.page.titel)
            }
        }
    }

    private func dueSeries() -> [DueItem] {
        site.relations.series.keys.sorted().compactMap { key in
            guard let facts = site.seriesFacts(key), let next = facts.volgendeVerwacht,
                let last = facts.members.last
            else { return nil }
            return DueItem(
                titel: words(.volgendeInReeks, ["titel": facts.reeks.titel]), soort: .memo,
                adres: site.publication.memos[last].address, tijdstip: Tijdstip(Moment(next)))
        }
    }

    /// A way to react as a list shows it: an address, or the host of a page.
    private static func shown(_ via: String) -> String {
        via.contains("/") ? host(of: via) : via
    }

    /// On what one can react now, the first to close first.
    private func openReactions() -> [TermijnView] {
        var found: [(day: CivilDate, view: TermijnView)] = []
        for item in site.publication.filed {
            guard let reactie = item.page.reactie, reactie.toestand(on: peildatum) == .open else { continue }
            let when = reactie.tot.map { words(.totEnMet, ["eind": words.weekdayAndDate($0)]) }
            let view = TermijnView(
                titel: typeset(item.page.titel), adres: link(item.address), soort: words(.reactietermijn),
                wanneer: when ?? words(.zonderEinddatum), iso: reactie.tot?.iso ?? "",
                toelichting: reactie.via.map { words(.reagerenVia, ["via": Self.shown($0)]) })
            found.append((reactie.tot ?? CivilDate(dayNumber: .max), view))
        }
        return found.sorted { ($0.day, $0.view.titel) < ($1.day, $1.view.titel) }.map(\.view)
    }
}

extension Moment {
    /// Whether it has begun and has no end: it is neither due nor late.
    func isOngoing(on date: CivilDate) -> Bool {
        guard last == nil, let first else { return false }
        return first <= date
    }
}

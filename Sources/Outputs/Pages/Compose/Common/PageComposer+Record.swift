import Markup
import Records
import Relations
import Templates

extension PageComposer {
    /// What the pages of all records share. `gegevens` are the record's own facts, before those that every
    /// page may have.
    mutating func record<Record>(
        _ item: Published<Record>, gegevens: [FactView], related: [RelatedView?], buren: [BurenView] = [],
        inhoudsopgave: [ContentsView] = []
    ) -> RecordView {
        let page = item.page
        return RecordView(
            soort: site.cards[item.record.id]?.soort ?? words.name(of: Record.kind),
            soortcode: Record.kind.rawValue, taal: taal,
            datum: page.datum.map(words.moment), iso: page.datum?.moment.date?.iso, isConcept: page.concept,
            verlopen: page.verloopt.flatMap {
                $0 < peildatum ? words(.verlopenOp, ["datum": words.date($0)]) : nil
            },
            samenvatting: unmarkedHTML(page.samenvatting), gegevens: gegevens + commonFacts(page),
            reactie: page.reactie.map { reactie($0, of: page) }, inhoudsopgave: inhoudsopgave,
            trefwoorden: keywords(page), bijlagen: page.bijlagen.map { bijlage($0, of: item.loaded.file) },
            versies: page.versies.sorted { $0.datum > $1.datum }.map(version),
            beantwoord: promises(at: site.relations.fulfils[item.record.id]),
            toegezegd: promises(at: site.relations.promised[item.record.id]),
            verwant: related.compactMap { $0 } + [mentions(of: item.record.id)].compactMap { $0 },
            buren: buren,
            tweeling: "index.json")
    }

    private func commonFacts(_ page: PageFields) -> [FactView] {
        var facts = Facts(words)
        facts.add(.organisatie, page.organisatie.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
        facts.add(.afdeling, page.afdeling.map(typeset))
        let contact = page.contact(on: peildatum).map(inLine)
        facts.add(.contact, contact.isEmpty ? nil : join(contact, with: "; "))
        facts.add(.traject, page.traject.flatMap { index[$0] }.flatMap { link($0) }.map(anchor))
        let projects = page.projecten.compactMap { index[$0] }.compactMap { link($0) }.map(anchor)
        facts.add(
            projects.count == 1 ? .project : .projecten, projects.isEmpty ? nil : join(projects, with: ", "),
            isBreed: projects.count > 3)
        return facts.views
    }

    private func keywords(_ page: PageFields) -> [LinkView] {
        page.trefwoorden.compactMap { keyword in
            Slug(keyword).map {
                LinkView(tekst: typeset(keyword), adres: link(PageAddress("trefwoorden/\($0)/")))
            }
        }
    }

    private func version(_ versie: Versie) -> VersieView {
        VersieView(
            wanneer: words(.opDatum, ["datum": words.date(versie.datum)]),
            wat: words(.versieVerscheen, ["nummer": versie.nummer]), iso: versie.datum.iso,
            toelichting: typeset(versie.toelichting))
    }

    /// A document that belongs to a page, which was read from a file.
    func bijlage(_ bijlage: Bijlage, of file: String) -> BijlageView {
        let shelf = site.shelf
        let copied = bijlage.bestand.flatMap { shelf.file(named: $0, from: file) }
        let address = copied.map { root + Percent.encoded($0.target) } ?? bijlage.url
        return BijlageView(
            titel: typeset(bijlage.titel), adres: address,
            kenmerken: copied.map { "\(fileType($0.target)), \(words.size($0.size))" },
            toelichting: bijlage.toelichting.map(typeset))
    }

    private func fileType(_ path: String) -> String {
        String(path.split(separator: ".").last ?? "")
    }

    /// How to react; after the term nothing is left of the way to do it.
    private mutating func reactie(_ reactie: Reactie, of page: PageFields) -> ReactieView {
        guard reactie.toestand(on: peildatum) == .open else {
            let day = reactie.tot.map(words.weekdayAndDate) ?? ""
            return ReactieView(isOpen: false, zin: words(.reagerenGesloten, ["datum": day]))
        }
        let sentence =
            reactie.tot.map { words(.reagerenTot, ["datum": words.weekdayAndDate($0)]) }
            ?? words(.reagerenOpen)
        let via = reactie.via.map { via in
            LinkView(tekst: via, adres: via.contains("@") && !via.contains("/") ? "mailto:\(via)" : via)
        }
        return ReactieView(
            isOpen: true, zin: sentence, resterend: reactie.tot.map(daysLeft), via: via,
            agenda: page.hasDeadline(on: peildatum) ? "reageren.ics" : nil,
            toelichting: html(reactie.toelichting))
    }

    /// How many days are left on the reference date. The page may be read later, so that it says which day
    /// that is.
    private func daysLeft(until last: CivilDate) -> String {
        let days = last.dayNumber - peildatum.dayNumber
        let phrase: Phrase = days == 0 ? .laatsteDag : days == 1 ? .nogEenDag : .nogDagen
        return words(phrase, ["datum": words.date(peildatum), "n": words.inLetters(days)])
    }

    /// The pages whose text links to a record.
    func mentions(of id: RecordID) -> RelatedView? {
        related(.verwijzenHiernaar, "verwijzen-hiernaar", site.relations.mentionedBy[id] ?? [])
    }

    /// The page before and the page after in the section, by date.
    func neighbours<Record>(_ items: [Published<Record>], _ position: Int, _ naam: Phrase) -> BurenView? {
        guard items.count > 1 else { return nil }
        // The lists are newest first, so the one before in time comes after in the list.
        let earlier = position + 1 < items.count ? items[position + 1] : nil
        let later = position > 0 ? items[position - 1] : nil
        return BurenView(naam: words(naam), vorige: earlier.map(neighbour), volgende: later.map(neighbour))
    }

    private func neighbour<Record>(_ item: Published<Record>) -> LinkView {
        LinkView(
            tekst: typeset(item.page.titel), adres: link(item.address), taal: site.foreign(item.page.taal))
    }
}

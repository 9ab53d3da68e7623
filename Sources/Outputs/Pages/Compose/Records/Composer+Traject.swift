import Records
import Relations
import Templates

extension Composer {
    /// The page of a process.
    func traject(_ position: Int) -> ComposedPage {
        let item = publication.trajecten[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let traject = item.record
        let planning =
            traject.planning.isEmpty
            ? nil : page.planning(item, anker: "planning", isEmbedded: false)
        let percelen = traject.percelen.map { page.perceel($0) }
        let vragen = traject.vragen.enumerated().map { page.inlichting($0.element, number: $0.offset + 1) }
        let view = TrajectView(
            frame: page.frame(page.heading(of: item)),
            record: page.record(item, gegevens: page.facts(of: traject), related: []), planning: planning,
            percelen: percelen, vragen: vragen,
            aanwezigheid: page.presence(at: relations.ofTraject[traject.id] ?? []),
            onderdelen: page.items(relations.ofTraject[traject.id] ?? []))
        return page.finish(theme.templates.records.traject, view, twin: page.twin(of: item))
    }
}

extension PageComposer {
    fileprivate func facts(of traject: Traject) -> [FactView] {
        var facts = Facts(words)
        guard let tenderned = traject.tenderned else { return [] }
        facts.add(.kenmerk, tenderned.kenmerk)
        facts.add(.referentie, tenderned.referentie)
        facts.add(.procedure, tenderned.procedure.map(typeset))
        facts.add(.aard, tenderned.aard.map { words.capitalised($0.rawValue) })
        facts.add(.cpv, tenderned.cpv.isEmpty ? nil : tenderned.cpv.joined(separator: ", "))
        facts.add(.nuts, tenderned.nuts.isEmpty ? nil : tenderned.nuts.joined(separator: ", "))
        facts.add(.contactpunt, tenderned.contactpunt.map(inLine))
        return facts.views
    }

    fileprivate mutating func perceel(_ perceel: Perceel) -> PerceelView {
        PerceelView(naam: typeset(perceel.naam), omschrijving: html(perceel.omschrijving), cpv: perceel.cpv)
    }

    fileprivate mutating func inlichting(_ inlichting: Inlichting, number: Int) -> VraagView {
        let anchor = "vraag-\(number)"
        return VraagView(
            nummer: inlichting.nummer, anker: anchor, vraag: html(inlichting.vraag),
            antwoord: html(inlichting.antwoord), gesteld: inlichting.gesteld.map(words.date),
            document: inlichting.document.map(typeset), adres: "#\(anchor)")
    }
}

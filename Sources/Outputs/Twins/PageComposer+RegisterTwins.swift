import Diagnostics
import Markup
import Records
import Relations

extension PageComposer {
    /// The indicator for machines.
    func twin(of item: Published<Indicator>) -> JSONObject {
        var twin = commonTwin(of: item)
        twin.set("eenheid", item.record.eenheid)
        twin.set("bron", item.record.bron)
        twin.set("toelichting", plain(item.record.toelichting))
        twin.setList(
            "reeksen",
            item.record.reeksen.map { reeks in
                var series = JSONObject()
                series.set("naam", reeks.naam)
                series.setList("waarden", reeks.waarden.map(valueTwin))
                return .object(series)
            })
        return twin
    }

    private func valueTwin(_ waarde: Meetwaarde) -> JSON {
        var twin = JSONObject()
        twin.set("periode", waarde.periode.moment.iso)
        twin.set("aanduiding", waarde.periode.aanduiding)
        twin.set("waarde", waarde.waarde.map { JSON.number($0.written) } ?? .null)
        twin.set("toelichting", waarde.toelichting)
        return .object(twin)
    }

    /// The page for machines.
    func twin(of item: Published<Pagina>) -> JSONObject {
        var twin = commonTwin(of: item)
        twin.set("tekst", item.body.map { $0.wholeText() })
        twin.setFilled("tijdlijnen", embeddedTimelines(item.body, asOf: peildatum))
        return twin
    }

    /// The project for machines, with its council documents, memos and reports.
    func twin(of item: Published<Project>) -> JSONObject {
        let project = item.record
        var twin = commonTwin(of: item)
        twin.set("code", project.code)
        twin.set("naam", project.naam)
        twin.set("lijn", project.lijn)
        twin.set("status", project.status)
        twin.set("toelichting", plain(project.toelichting))
        let entries = site.relations.ofProject[project.id] ?? []
        twin.set("stand", stand(of: project))
        twin.setList("stukken", site.documents(of: project).map(stukTwin))
        twin.setList("memos", entries.filter { $0.kind == .memo }.compactMap(partTwin))
        twin.setList("verslagen", entries.filter { $0.kind == .verslag }.compactMap(partTwin))
        twin.setFilled("indicatoren", entries.filter { $0.kind == .indicator }.compactMap(partTwin))
        twin.setFilled("afspraken", site.agreements(of: project).map(registeredTwin))
        let promises = site.promises(of: project)
        twin.setFilled(
            "toezeggingen", promises.map { promiseTwin(site.publication.toezeggingen[$0], $0) })
        return twin
    }

    /// The glossary for machines.
    func glossaryTwin(_ uses: TermPages) -> JSONObject {
        var twin = JSONObject()
        twin.setList(
            "begrippen",
            site.publication.begrippen.enumerated().map { position, begrip in
                var term = JSONObject()
                term.set("term", begrip.term)
                term.set("afkorting", begrip.afkorting)
                term.set("definitie", plain(begrip.definitie))
                term.set("aliassen", begrip.aliassen)
                term.set("bron", begrip.bron)
                term.set("pad", "begrippen/#\(begrip.anker)")
                term.set("gebruikt-op", uses.pages(of: position).map(\.address.path))
                return .object(term)
            })
        return twin
    }

    /// The register of promises for machines.
    func promisesTwin() -> JSONObject {
        var twin = JSONObject()
        twin.set("peildatum", peildatum.iso)
        twin.setList(
            "toezeggingen",
            site.publication.toezeggingen.enumerated().map { position, toezegging in
                promiseTwin(toezegging, position)
            })
        return twin
    }

    /// Where a promise was made: the id of a record, or words.
    func madeIn(_ vindplaats: Vindplaats) -> String { index[vindplaats]?.id.path ?? vindplaats.written }

    /// The promises that a record answers and those made in it.
    func addPromises(of id: RecordID, to twin: inout JSONObject) {
        let toezeggingen = site.publication.toezeggingen
        let answered = site.relations.fulfils[id] ?? []
        twin.setFilled("beantwoorde-toezeggingen", answered.map { promiseTwin(toezeggingen[$0], $0) })
        let made = site.relations.promised[id] ?? []
        twin.setFilled("gedane-toezeggingen", made.map { promiseTwin(toezeggingen[$0], $0) })
    }

    private func promiseTwin(_ toezegging: Toezegging, _ position: Int) -> JSON {
        var twin = JSONObject()
        twin.set("id", toezegging.id)
        twin.set("tekst", plain(toezegging.tekst))
        twin.set("door", toezegging.door)
        twin.set("datum", toezegging.datum.iso)
        twin.set("waar", toezegging.waar.map { madeIn($0) })
        twin.set("termijn", toezegging.termijn?.moment.iso)
        twin.set("aanduiding", toezegging.termijn?.aanduiding)
        twin.set("status", toezegging.status.rawValue)
        twin.set("afgedaan-met", toezegging.afgedaanMet.compactMap(id))
        twin.set("afgedaan-op", toezegging.afgedaanOp?.iso)
        twin.set("toestand", toezegging.toestand(on: peildatum).rawValue)
        twin.set("pad", "toezeggingen/#\(toezegging.anker(position: position))")
        return .object(twin)
    }

    /// The home page for machines: the site itself.
    func homeTwin() -> JSONObject {
        let settings = site.publication.instellingen
        var twin = JSONObject()
        twin.set("soort", "site")
        twin.set("naam", settings.naam)
        twin.set("organisatie", id(settings.organisatie))
        twin.set("basis-url", settings.basisURL)
        twin.set("taal", settings.taal)
        twin.set("omschrijving", settings.omschrijving)
        twin.set("peildatum", peildatum.iso)
        twin.set("volgende-wijziging", site.nextChange.map(changeTwin) ?? .null)
        return twin
    }

    /// What is published on a day to come is named nowhere before it.
    private func changeTwin(_ change: NextChange) -> JSON {
        var twin = JSONObject()
        twin.set("datum", change.datum.iso)
        twin.set("reden", change.reden.rawValue)
        twin.set("record", change.reden == .publicatie ? nil : change.record.path)
        return .object(twin)
    }
}

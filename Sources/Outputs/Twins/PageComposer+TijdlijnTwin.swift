import Diagnostics
import Records
import Relations

extension PageComposer {
    /// The timeline for machines, as a page of it shows it: its own page is the record, the others embed it.
    func twin(of item: Published<Tijdlijn>, in state: TimelineState) -> JSONObject {
        let position = site.positions[.tijdlijn]?[item.record.id]
        let earlier = position.flatMap { site.tellings.last(showing: $0, before: state.date) }
        guard state.isMain else {
            var twin = JSONObject()
            twin.set("pad", state.address.path)
            let stukken = site.dated(item, asOf: state.date)
            twin.setList("tijdlijnen", [embeddedTwin(item, stukken, asOf: state.date, since: earlier)])
            return twin
        }
        var twin = commonTwin(of: item)
        twin.set("programma", item.record.programma)
        twin.set("toelichting", plain(item.record.toelichting))
        twin.set("peildatum", peildatum.iso)
        let stukken = site.dated(item, asOf: peildatum)
        twin.setList("stukken", stukken.map(stukTwin))
        twin.set("telling", telling(stukken))
        twin.set("score", scoreTwin(scoreTable(item)))
        twin.set("wijzigingen", earlier.map { changesTwin(item, since: $0, by: peildatum) })
        return twin
    }

    /// A council document as of a date.
    func stukTwin(_ dated: DatedStuk) -> JSON {
        let stuk = dated.stuk
        var twin = JSONObject()
        twin.set("id", stuk.id)
        twin.set("project", stuk.project.flatMap(id))
        twin.set("onderdeel", stuk.onderdeel)
        twin.set("product", stuk.product)
        twin.set("soort", stuk.soort)
        twin.setFilled("verwacht", dated.meldingen.map(meldingTwin))
        twin.set("geleverd", dated.toestand == .gereed ? dated.moment?.iso : nil)
        twin.set("document", documentID(stuk.document))
        twin.set("status", stuk.status?.rawValue)
        twin.set("toelichting", plain(stuk.toelichting))
        twin.set("toestand", dated.toestand.rawValue)
        twin.set("verschuiving", dated.verschuiving)
        return .object(twin)
    }

    /// A document by its id on this site, or its address elsewhere; nil for what is not published.
    func documentID(_ document: Documentverwijzing?) -> String? {
        switch document {
        case .record(let reference): id(reference)
        case .url(let address): address
        case nil: nil
        }
    }

    /// What was told and when.
    func meldingTwin(_ melding: Melding) -> JSON {
        var twin = JSONObject()
        twin.set("gemeld", melding.gemeld?.iso)
        twin.set("maand", melding.tijdstip.moment.iso)
        twin.set("aanduiding", melding.tijdstip.aanduiding)
        return .object(twin)
    }

    /// How many documents are in each state.
    func telling(_ stukken: [DatedStuk]) -> JSON {
        var twin = JSONObject()
        for state in Raadsstuk.Toestand.allCases {
            twin.set(state.rawValue, stukken.count { $0.toestand == state })
        }
        return .object(twin)
    }
}

import CodeLists
import Diagnostics
import Markup
import Minutes
import Records
import Relations

extension PageComposer {
    /// The report for machines, with what its minutes hold.
    func twin(of item: Published<Verslag>) -> JSONObject {
        let verslag = item.record
        var twin = commonTwin(of: item)
        twin.set("vorm", verslag.vorm.rawValue)
        twin.set("aanvang", verslag.aanvang?.iso)
        twin.set("einde", verslag.einde?.iso)
        twin.set("locatie", verslag.locatie.flatMap(locationTwin))
        twin.set("voorzitter", verslag.voorzitter.map(personTwin))
        twin.set("secretaris", verslag.secretaris.map(personTwin))
        twin.set("notulist", verslag.notulist.map(personTwin))
        twin.setFilled("aanwezigen", verslag.aanwezigen.map(groupTwin))
        twin.setFilled("afwezig", verslag.afwezig.map(personTwin))
        twin.setList("agenda", (item.minutes?.agenda ?? []).map(agendaTwin))
        twin.set("besluiten", decisionTexts(of: item))
        switch verslag.volgende {
        case .moment(let tijdstip): twin.set("volgende", tijdstip.moment.iso)
        case .verslag(let reference): twin.set("volgende", id(reference))
        case nil: break
        }
        twin.set("opgesteld", verslag.opgesteld.flatMap(madeTwin))
        twin.set("vastgesteld", verslag.vastgesteld?.iso)
        twin.set("fase", phase(of: verslag)?.rawValue)
        twin.set("tenderned", verslag.tenderned.flatMap(publicationTwin))
        addMinutes(of: item, to: &twin)
        twin.set("tekst", item.body.map { $0.wholeText() })
        twin.setFilled(
            "tijdlijnen",
            embeddedTimelines(item.body, asOf: min(verslag.page.datum?.moment.anchor ?? peildatum, peildatum))
        )
        return twin
    }

    private func addMinutes(of item: Published<Verslag>, to twin: inout JSONObject) {
        let minutes = item.minutes
        twin.setList("spreekbeurten", (minutes?.turns ?? []).map { turnTwin($0, minutes) })
        twin.setList("vragen", (minutes?.questions ?? []).map(questionTwin))
        twin.setList("stellingen", (minutes?.propositions ?? []).map(propositionTwin))
        twin.setList("afspraken", item.agreements.map { .object(agreementTwin($0)) })
        let named = (minutes?.mentions ?? []).compactMap {
            minutes?.participants[$0.participant].organisation?.id?.path
        }
        twin.setList("genoemd", Set(named).sorted().map(JSON.string))
    }

    func turnTwin(_ turn: Turn, _ minutes: Minutes?) -> JSON {
        let speaker = minutes?.participants[turn.speaker]
        var twin = JSONObject()
        twin.set("anker", turn.anchor)
        twin.set("spreker", speaker?.spreker)
        twin.set("organisatie", speaker?.organisation.map { $0.id?.path ?? $0.naam })
        twin.set("agendapunt", minutes?.itemTitle(of: turn))
        twin.set("tekst", turn.text)
        return .object(twin)
    }

    private func questionTwin(_ question: Question) -> JSON {
        var twin = JSONObject()
        twin.set("nummer", Int(question.number).map(JSON.integer) ?? .string(question.number))
        twin.set("vraag", question.question.text)
        twin.set("antwoord", question.answer.map { .string($0.text) } ?? .null)
        twin.set("anker", question.anchor)
        return .object(twin)
    }

    private func propositionTwin(_ proposition: Proposition) -> JSON {
        var twin = JSONObject()
        twin.set("label", proposition.label)
        twin.set("titel", proposition.title)
        twin.set("anker", proposition.anchor)
        twin.setList("reacties", proposition.responses.map(JSON.string))
        return .object(twin)
    }

    private func agreementTwin(_ afspraak: Afspraak) -> JSON {
        var twin = JSONObject()
        twin.set("id", afspraak.id)
        twin.set("tekst", plain(afspraak.tekst))
        twin.set("wie", afspraak.wie)
        twin.set("termijn", afspraak.termijn?.moment.iso)
        twin.set("status", afspraak.status.rawValue)
        twin.set("afgehandeld-op", afspraak.afgehandeldOp?.iso)
        twin.set("toestand", afspraak.toestand(on: peildatum).rawValue)
        return .object(twin)
    }

    private func agendaTwin(_ entry: RecognisedItem) -> JSON {
        var twin = JSONObject()
        twin.set("nummer", entry.number)
        twin.set("titel", entry.title)
        twin.set("anker", entry.anchor)
        twin.setFilled("toelichting-door", entry.explainers.map(personTwin))
        twin.set("besproken", .boolean(entry.isDiscussed))
        return .object(twin)
    }
}

extension PageComposer {
    /// The decisions of the record, then those that stand in the text only.
    private func decisionTexts(of item: Published<Verslag>) -> [String] {
        let typed = item.record.besluiten.compactMap { plain($0.tekst) }
        let known = Set(typed.map(Published<Verslag>.key))
        let found = (item.body?.decisions ?? []).map(\.text)
        return typed + found.filter { !known.contains(Published<Verslag>.key($0)) }
    }

    private func groupTwin(_ groep: Aanwezigengroep) -> JSON {
        var twin = JSONObject()
        twin.set("groep", groep.groep)
        twin.set("omschrijving", plain(groep.omschrijving))
        twin.set("aantal", groep.aantal)
        twin.setList("deelnemers", groep.deelnemers.map(personTwin))
        return .object(twin)
    }

    private func locationTwin(_ locatie: Locatie) -> JSON? {
        var twin = JSONObject()
        twin.set("naam", locatie.naam)
        twin.set("adres", locatie.adres)
        return twin.filled
    }

    private func madeTwin(_ opgesteld: Opgesteld) -> JSON? {
        var twin = JSONObject()
        twin.set("door", opgesteld.door.map(personTwin))
        twin.set("datum", opgesteld.datum?.iso)
        twin.set("plaats", opgesteld.plaats)
        return twin.filled
    }

    private func publicationTwin(_ publicatie: TenderNedPublicatie) -> JSON? {
        var twin = JSONObject()
        twin.set("kenmerk", publicatie.kenmerk)
        twin.set("url", publicatie.url)
        twin.set("gepubliceerd", publicatie.gepubliceerd?.iso)
        return twin.filled
    }

    /// The organisation for machines: the meetings that it attended and what it said.
    func twin(of item: Published<Organisatie>) -> JSONObject {
        let organisatie = item.record
        var twin = commonTwin(of: item)
        twin.set("naam", organisatie.naam)
        twin.set("soort-organisatie", organisatie.soort)
        twin.set("tooi", organisatie.tooi)
        twin.set("website", organisatie.website)
        twin.set("adres", organisatie.adres)
        twin.set("postcode", organisatie.postcode)
        twin.set("plaats", organisatie.plaats)
        twin.set("nuts", organisatie.nuts?.code)
        twin.set("land", organisatie.land?.code)
        twin.set("kvk", organisatie.kvk)
        twin.set("oin", organisatie.oin)
        twin.set("rechtsvorm", organisatie.rechtsvorm?.code)
        twin.set("activiteit", organisatie.activiteit?.code)
        twin.set("aliassen", organisatie.aliassen)
        twin.setList("aanwezig-bij", (site.relations.attended[organisatie.id] ?? []).compactMap(partTwin))
        twin.setList("spreekbeurten", (site.relations.spoken[organisatie.id] ?? []).compactMap(spokenTwin))
        return twin
    }

    private func spokenTwin(_ plaats: Relations.Spreekplaats) -> JSON? {
        let verslag = site.publication.verslagen[plaats.verslag]
        guard let minutes = verslag.minutes,
            case .object(let turn) = turnTwin(minutes.turns[plaats.beurt], minutes)
        else {
            return nil
        }
        var twin = JSONObject()
        twin.set("verslag", verslag.record.id.path)
        twin.set("pad", verslag.address.path)
        twin.set("datum", verslag.page.datum?.moment.iso)
        for member in turn.members { twin.set(member.name, member.value) }
        return .object(twin)
    }
}

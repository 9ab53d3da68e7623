import CodeLists
import Diagnostics
import Records
import Relations

extension PageComposer {
    /// The process for machines, with all of its parts by date.
    func twin(of item: Published<Traject>) -> JSONObject {
        let traject = item.record
        var twin = commonTwin(of: item)
        twin.set("peildatum", peildatum.iso)
        twin.set("toestand", site.stand(of: item).toestand.rawValue)
        twin.setFilled("percelen", traject.percelen.map(perceelTwin))
        twin.setFilled("planning", traject.planning(on: peildatum).map(mijlpaalTwin))
        twin.set("tenderned", traject.tenderned.flatMap(tendernedTwin))
        twin.setFilled(
            "vragen", traject.vragen.enumerated().map { inlichtingTwin($0.element, $0.offset + 1) })
        twin.setList("onderdelen", site.onderdelen(of: item).flatMap { onderdeelTwin($0, of: traject) })
        return twin
    }

    private func onderdeelTwin(_ onderdeel: Trajectonderdeel, of traject: Traject) -> [JSON] {
        switch onderdeel.inhoud {
        case .record(let entry):
            return [partTwin(entry)].compactMap { $0 }
        case .document(let bijlage, let id, let file):
            var twin = JSONObject()
            twin.set("soort", "document")
            twin.set("datum", onderdeel.datum.map { .string($0.moment.iso) } ?? .null)
            twin.set("bij", id.path)
            addBijlage(bijlage, file: file, to: &twin)
            return [.object(twin)]
        case .vragen(let positions):
            return positions.map { position in
                var twin = JSONObject()
                twin.set("soort", "vraag")
                twin.set("nummer", traject.vragen[position].nummer)
                twin.set("datum", onderdeel.datum.map { .string($0.moment.iso) } ?? .null)
                twin.set("anker", "vraag-\(position + 1)")
                return .object(twin)
            }
        }
    }

    /// A record as another one lists it.
    func partTwin(_ entry: RecordEntry) -> JSON? {
        guard let address = entry.address else { return nil }
        var twin = JSONObject()
        twin.set("id", entry.id.path)
        twin.set("soort", entry.kind.rawValue)
        twin.set("titel", entry.titel)
        twin.set("datum", entry.datum.map { .string($0.moment.iso) } ?? .null)
        twin.set("pad", address.path)
        return .object(twin)
    }

    private func perceelTwin(_ perceel: Perceel) -> JSON {
        var twin = JSONObject()
        twin.set("naam", perceel.naam)
        twin.set("omschrijving", plain(perceel.omschrijving))
        twin.set("cpv", perceel.cpv?.code)
        return .object(twin)
    }

    private func mijlpaalTwin(_ mijlpaal: Mijlpaal) -> JSON {
        var twin = JSONObject()
        twin.set("id", mijlpaal.id)
        twin.set("mijlpaal", mijlpaal.mijlpaal)
        twin.setFilled("wanneer", mijlpaal.meldingen(by: peildatum).map(wanneerTwin))
        twin.set("gereed", mijlpaal.reached(by: peildatum)?.iso)
        twin.set("fase", mijlpaal.fase?.rawValue)
        twin.set("toelichting", plain(mijlpaal.toelichting))
        twin.set("toestand", mijlpaal.toestand(on: peildatum)?.rawValue)
        return .object(twin)
    }

    private func wanneerTwin(_ melding: Melding) -> JSON {
        var twin = JSONObject()
        twin.set("gemeld", melding.gemeld?.iso)
        twin.set("wanneer", melding.tijdstip.moment.iso)
        twin.set("aanduiding", melding.tijdstip.aanduiding)
        return .object(twin)
    }

    private func tendernedTwin(_ gegevens: TenderNedGegevens) -> JSON? {
        var twin = JSONObject()
        twin.set("titel", gegevens.titel)
        twin.set("omschrijving", plain(gegevens.omschrijving))
        twin.set("kenmerk", gegevens.kenmerk)
        twin.set("referentie", gegevens.referentie)
        twin.set("cpv", gegevens.cpv.map(\.code))
        twin.set("nuts", gegevens.nuts.map(\.code))
        twin.set("aard", gegevens.aard?.rawValue)
        twin.set("contactpunt", gegevens.contactpunt.map(personTwin))
        twin.set("procedure", gegevens.procedure)
        twin.set("rechtsgrondslag", gegevens.rechtsgrondslag?.code)
        twin.set("documenten", gegevens.documenten)
        twin.set("verzonden", gegevens.verzonden?.iso)
        return twin.filled
    }

    private func inlichtingTwin(_ inlichting: Inlichting, _ number: Int) -> JSON {
        var twin = JSONObject()
        twin.set("nummer", inlichting.nummer)
        twin.set("vraag", plain(inlichting.vraag))
        twin.set("antwoord", plain(inlichting.antwoord))
        twin.set("gesteld", inlichting.gesteld?.iso)
        twin.set("document", inlichting.document)
        twin.set("perceel", inlichting.percelen.map(\.naam))
        twin.set("toestand", inlichting.toestand.rawValue)
        twin.set("anker", "vraag-\(number)")
        return .object(twin)
    }
}

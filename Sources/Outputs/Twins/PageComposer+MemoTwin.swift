import Diagnostics
import Markup
import Records
import Relations

extension PageComposer {
    /// The memo for machines.
    func twin(of item: Published<Memo>) -> JSONObject {
        let memo = item.record
        var twin = commonTwin(of: item)
        twin.set("aan", memo.aan)
        twin.set("commissie", memo.commissie)
        twin.set("portefeuillehouder", memo.portefeuillehouder.map(personTwin))
        twin.setFilled("steller", memo.steller.map(personTwin))
        twin.set("onderwerp", memo.onderwerp)
        twin.set("vorm", memo.vorm)
        twin.set("reeks", memo.reeks.flatMap(seriesTwin))
        twin.set("nummer", memo.reeks?.nummer)
        twin.set("kenmerk", memo.kenmerk)
        twin.set("aanhef", memo.aanhef)
        twin.set("ondertekening", memo.ondertekening.map(signatureTwin))
        twin.set("tekst", item.body.map { $0.wholeText() })
        twin.setFilled(
            "tijdlijnen",
            embeddedTimelines(item.body, asOf: site.day(of: item), since: site.earlierTelling(of: memo)))
        return twin
    }

    private func seriesTwin(_ number: ReeksNummer) -> JSON? {
        site.seriesFacts(Folding.folded(number.reeks)).map { facts in
            var twin = JSONObject()
            twin.set("id", facts.reeks.id)
            twin.set("titel", facts.reeks.titel)
            twin.set("nummer", number.nummer)
            twin.set("beloofd-in", facts.reeks.beloofdIn.flatMap(id))
            twin.set("ritme", facts.reeks.ritme?.iso)
            twin.set("op-tijd", facts.gehouden?.opTijd)
            twin.set("volgende-verwacht", facts.volgendeVerwacht.map { .string($0.iso) } ?? .null)
            twin.set("toestand", facts.toestand.map(JSON.string) ?? .null)
            return .object(twin)
        }
    }

    private func signatureTwin(_ ondertekening: Ondertekening) -> JSON {
        var twin = JSONObject()
        twin.set("slotformule", ondertekening.slotformule)
        twin.set("namens", ondertekening.namens)
        twin.setFilled("ondertekenaars", ondertekening.ondertekenaars.map(personTwin))
        return .object(twin)
    }
}

import Diagnostics
import Records
import Relations

extension PageComposer {
    /// The choices per segment for machines.
    func twin(of item: Published<Segmentkeuzes>, _ replaced: ReplacedVersion?) -> JSONObject {
        let keuzes = item.record
        var twin = commonTwin(of: item)
        twin.set("domein", keuzes.domein)
        twin.set("vastgesteld", keuzes.vastgesteld.flatMap(adoptionTwin))
        twin.set("ingangsdatum", keuzes.ingangsdatum?.moment.iso)
        twin.setList("elementen", keuzes.elementen.map(elementTwin))
        twin.setList("segmenten", keuzes.segmenten.map { .object(segmentTwin($0, in: item)) })
        twin.set("vervangt", keuzes.vervangt.flatMap(id))
        twin.set("vervangen-door", (site.laterVersions[keuzes.id] ?? []).map(\.id.path))
        twin.set("wijzigingen", replaced.map { .object(versionTwin($0)) })
        return twin
    }

    /// One segment for machines.
    func twin(of segment: Segment, in item: Published<Segmentkeuzes>) -> JSONObject {
        var twin = JSONObject()
        twin.set("soort", RecordKind.segment.rawValue)
        twin.set("id", "\(item.record.id.path)/\(segment.code)")
        twin.set("pad", address.path)
        for member in segmentTwin(segment, in: item).members where member.name != "pad" {
            twin.set(member.name, member.value)
        }
        twin.set("overzicht", item.record.id.path)
        return twin
    }

    private func segmentTwin(_ segment: Segment, in item: Published<Segmentkeuzes>) -> JSONObject {
        var twin = JSONObject()
        twin.set("code", segment.code)
        twin.set("naam", segment.naam)
        twin.set("domein", segment.domein)
        twin.set("doelgroep", plain(segment.doelgroep))
        twin.set("producten", segment.producten)
        var choices = JSONObject()
        for keuze in segment.keuzes { choices.set(keuze.element, choiceTwin(keuze.inhoud)) }
        twin.set("keuzes", .object(choices))
        twin.set("pad", item.address(of: segment)?.path)
        return twin
    }

    private func adoptionTwin(_ vaststelling: Vaststelling) -> JSON? {
        var twin = JSONObject()
        twin.set("datum", vaststelling.datum?.moment.iso)
        twin.set("door", vaststelling.door)
        return twin.filled
    }

    private func elementTwin(_ element: Sturingselement) -> JSON {
        var twin = JSONObject()
        twin.set("id", element.id)
        twin.set("naam", element.naam)
        twin.set("definitie", plain(element.definitie))
        twin.set("opties", element.opties.compactMap { plain($0) })
        return .object(twin)
    }

    private func choiceTwin(_ inhoud: Keuze.Inhoud) -> JSON {
        switch inhoud {
        case .tekst(let text): return .string(plain(text) ?? "")
        case .kenmerken(let keuze):
            var twin = JSONObject()
            twin.set("duur", keuze.duur)
            twin.set("percelen", keuze.percelen)
            twin.set("toetreding", keuze.toetreding.map(\.json))
            var providers = JSONObject()
            for aantal in keuze.aanbieders { providers.set(aantal.perceel, aantal.aantal.written) }
            twin.set("aanbieders", providers.filled)
            twin.set("vorm", keuze.vorm)
            twin.set("formule", keuze.formule)
            twin.set("plafond", keuze.plafond)
            twin.set("tekst", plain(keuze.tekst))
            return .object(twin)
        }
    }
}

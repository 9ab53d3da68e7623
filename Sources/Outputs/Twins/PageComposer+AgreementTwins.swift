import Diagnostics
import Records
import Relations

extension PageComposer {
    /// The register of agreements for machines, in its order.
    func agreementsTwin() -> JSONObject {
        var twin = JSONObject()
        twin.set("peildatum", peildatum.iso)
        twin.setList("afspraken", site.agreementRegister.map(registeredTwin))
        return twin
    }

    func registeredTwin(_ entry: RegisteredAgreement) -> JSON {
        var twin = JSONObject()
        twin.set("verslag", entry.verslag.record.id.path)
        twin.set("datum", entry.verslag.page.datum?.moment.iso)
        for member in agreementTwin(entry.agreement).members where member.name != "anker" {
            twin.set(member.name, member.value)
        }
        twin.set("pad", entry.address.link(from: ""))
        twin.set("bron", entry.evidence.link(from: ""))
        return .object(twin)
    }

    /// An agreement of a report for machines.
    func agreementTwin(_ agreement: Agreement) -> JSONObject {
        var twin = JSONObject()
        twin.set("id", agreement.typed?.id)
        twin.set("tekst", agreement.text)
        twin.set("anker", agreement.anchor)
        twin.set("wie", agreement.typed?.wie ?? [])
        twin.set("termijn", agreement.typed?.termijn?.moment.iso)
        twin.set("aanduiding", agreement.typed?.termijn?.aanduiding)
        twin.set("status", agreement.status.rawValue)
        twin.set("afgehandeld-op", agreement.typed?.afgehandeldOp?.iso)
        twin.set("toestand", agreement.toestand(on: peildatum).rawValue)
        return twin
    }
}

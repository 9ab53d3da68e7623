import Diagnostics
import Markup
import Printing
import Records
import Relations

extension PageComposer {
    /// The public fields that every page has, under the names of the content model (§4).
    func commonTwin<Record>(of item: Published<Record>) -> JSONObject {
        let page = item.page
        var twin = JSONObject()
        twin.set("soort", Record.kind.rawValue)
        twin.set("id", item.record.id.path)
        twin.set("pad", item.address.path)
        twin.set("titel", page.titel)
        twin.set("datum", page.datum?.moment.iso)
        twin.set("aanduiding", page.datum?.aanduiding)
        twin.set("samenvatting", plain(page.samenvatting))
        twin.set("trefwoorden", page.trefwoorden)
        twin.set("organisatie", page.organisatie.flatMap(id))
        twin.set("afdeling", page.afdeling)
        twin.setFilled("contact", page.contact(on: peildatum).map(personTwin))
        twin.set("traject", page.traject.flatMap(id))
        twin.set("projecten", page.projecten.compactMap(id))
        if page.concept { twin.set("concept", true) }
        twin.set("publicatie-vanaf", page.publicatieVanaf?.iso)
        twin.set("verloopt", page.verloopt?.iso)
        twin.set("taal", page.taal)
        twin.set("aliassen", page.aliassen.map(\.path))
        twin.setFilled("bijlagen", page.bijlagen.map { bijlageTwin($0, file: item.loaded.file) })
        twin.setFilled("documenten", site.documents(of: item.address).map { documentTwin($0.file) })
        addBundle(of: item.record.id, to: &twin)
        twin.set("reactie", page.reactie.map(reactieTwin))
        twin.setFilled("versies", page.versies.map(versieTwin))
        twin.set("woo", page.woo.flatMap(wooTwin))
        addPromises(of: item.record.id, to: &twin)
        return twin
    }

    /// The id that a reference leads to; nil for what is not published.
    func id<Target: ReferenceTarget>(_ reference: Reference<Target>) -> String? {
        index[reference].flatMap { $0.address == nil ? nil : $0.id.path }
    }

    /// A Markdown value in plain words: what is redacted is in none.
    func plain(_ text: MarkdownText?) -> String? {
        text.map { PlainMarkdown.text(of: $0.source) }
    }

    /// Somebody, as far as public.
    func personTwin(_ person: Person) -> JSON {
        var twin = JSONObject()
        twin.set("naam", person.publicName)
        twin.set("aanhef", person.publicName == nil ? nil : person.aanhef)
        twin.set("rol", person.rol)
        twin.set(
            "organisatie",
            person.organisatie.map { index.organisation(named: $0.written)?.id.path ?? $0.written })
        twin.set("aanwezig", person.aanwezig)
        twin.set("e-mail", person.publicEMail)
        twin.set("telefoon", person.publicTelefoon)
        return .object(twin)
    }

    private func bijlageTwin(_ bijlage: Bijlage, file: String) -> JSON {
        var twin = JSONObject()
        addBijlage(bijlage, file: file, to: &twin)
        return .object(twin)
    }

    /// Adds what there is to say of a document of a record, which was read from a file.
    func addBijlage(_ bijlage: Bijlage, file: String, to twin: inout JSONObject) {
        twin.set("titel", bijlage.titel)
        twin.set("bestand", bijlage.bestand.flatMap { site.shelf.file(named: $0, from: file)?.target })
        twin.set("url", bijlage.url)
        twin.set("toelichting", bijlage.toelichting)
    }

    /// A document that was printed.
    private func documentTwin(_ file: PrintedFile) -> JSON {
        [
            "bestand": .string(file.path), "soort": "application/pdf", "bytes": .integer(file.size),
            "sha256": .string(file.digest),
        ]
    }

    /// After the term the way to react is gone from here too.
    private func reactieTwin(_ reactie: Reactie) -> JSON {
        let state = reactie.toestand(on: peildatum)
        var twin = JSONObject()
        twin.set("tot", reactie.tot?.iso)
        if state == .open {
            twin.set("via", reactie.via)
            twin.set("toelichting", plain(reactie.toelichting))
        }
        twin.set("toestand", state.rawValue)
        return .object(twin)
    }

    private func versieTwin(_ versie: Versie) -> JSON {
        var twin = JSONObject()
        twin.set("nummer", versie.nummer)
        twin.set("datum", versie.datum.iso)
        twin.set("toelichting", versie.toelichting)
        return .object(twin)
    }

    private func wooTwin(_ woo: Woo) -> JSON? {
        var twin = JSONObject()
        twin.set("informatiecategorie", woo.informatiecategorie)
        twin.set("documentsoort", woo.documentsoort)
        twin.set("identificatie", woo.identificatie)
        return twin.filled
    }
}

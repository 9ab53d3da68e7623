import Markup
import Records
import Relations
import Templates

extension PageComposer {
    /// Somebody as this page may show them.
    func person(_ person: Person) -> PersonView {
        let mention = person.organisatie
        let organisation = mention.flatMap { index.organisation(named: $0.written) }.flatMap { link($0) }
        let shown = person.publicName ?? person.rol ?? organisation?.tekst ?? mention?.written
        let isOrganisationShown = person.publicName == nil && person.rol == nil
        return PersonView(
            weergave: typeset(shown ?? words(.deelnemer)),
            adres: isOrganisationShown ? organisation?.adres : nil,
            rol: person.publicName == nil ? nil : person.rol.map(typeset),
            organisatie: isOrganisationShown ? nil : organisation,
            organisatienaam: isOrganisationShown || organisation != nil
                ? nil : mention.map { typeset($0.written) },
            aanwezig: person.aanwezig.map(typeset),
            eMail: person.publicEMail, telefoon: person.publicTelefoon)
    }

    /// Somebody in one line: name, role, organisation.
    func inLine(_ person: Person) -> HTML {
        let view = self.person(person)
        var parts = [
            view.adres.map { anchor(LinkView(tekst: view.weergave, adres: $0)) }
                ?? HTML(escaping: view.weergave)
        ]
        if let rol = view.rol { parts.append(HTML(escaping: rol)) }
        if let organisation = view.organisatie { parts.append(anchor(organisation)) }
        if let name = view.organisatienaam { parts.append(HTML(escaping: name)) }
        if let address = view.eMail {
            parts.append(anchor(LinkView(tekst: address, adres: "mailto:\(address)")))
        }
        if let number = view.telefoon { parts.append(HTML(escaping: number)) }
        return join(parts, with: ", ")
    }

    /// Somebody in plain words.
    func plain(_ person: Person) -> String {
        let view = self.person(person)
        return [view.weergave, view.rol, view.organisatie?.tekst ?? view.organisatienaam]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// An organisation as a record mentions it: a link where the register has it.
    func organisation(_ mention: OrganisatieVermelding) -> LinkView? {
        index.organisation(named: mention.written).flatMap { link($0) }
    }

    /// A link as markup.
    func anchor(_ link: LinkView) -> HTML {
        var bytes = Array("<a href=\"".utf8)
        bytes += HTML(escaping: link.adres).bytes
        bytes += Array("\">".utf8)
        bytes += HTML(escaping: link.tekst).bytes
        bytes += Array("</a>".utf8)
        return HTML(trusted: bytes)
    }

    /// Pieces of markup, one after the other.
    func join(_ parts: [HTML], with separator: String) -> HTML {
        HTML(trusted: Array(parts.map(\.bytes).joined(separator: HTML(escaping: separator).bytes)))
    }
}

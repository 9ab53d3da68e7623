import Records
import Relations

extension Catalogue {
    /// An organisation by its address in the thesaurus of government organisations (TOOI), else by that of
    /// its page on this site.
    func agent(_ reference: Reference<Organisatie>?) -> (address: String, naam: String) {
        let publication = composer.publication
        let entry =
            reference.flatMap { publication.index[$0] }
            ?? publication.index[publication.instellingen.organisatie]
        guard let entry, let position = composer.positions[.organisatie]?[entry.id] else {
            return (place("uitgever"), publication.instellingen.organisatie.written)
        }
        let item = publication.organisaties[position]
        let address = item.record.tooiAddress ?? composer.fullAddress(item.address.at("organisatie"))
        return (address, item.record.naam)
    }

    /// The address of something that only the catalogue tells of.
    func place(_ name: String) -> String { composer.fullAddress(PageAddress.openData.at(name)) }

    /// A text in the language of the site.
    func text(_ text: String) -> TurtleTerm {
        .text(text, language: composer.publication.instellingen.taal)
    }

    /// A day, where there is one.
    func date(_ date: CivilDate?) -> [TurtleTerm] { date.map { [.date($0.iso)] } ?? [] }
}

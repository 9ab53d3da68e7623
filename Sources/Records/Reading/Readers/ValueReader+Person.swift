import Diagnostics

extension ValueReader<Person> {
    /// Somebody: a name, or keys of which at least a name or an organisation.
    static let person = ValueReader.record({ Person(&$0) }, or: name)

    /// Somebody who was at a meeting: with `aanwezig` among the keys.
    static let participant = ValueReader.record({ Person(&$0, isParticipant: true) }, or: name)

    private static let name = ValueReader(.text) { entry in
        entry.scalar(.text).map { Person(naam: $0, place: entry.place) }
    }
}

extension ValueReader<OrganisatieVermelding> {
    /// An organisation of the register, or one in words.
    static let mention = ValueReader<Reference<Organisatie>>.reference().map { OrganisatieVermelding($0) }
}

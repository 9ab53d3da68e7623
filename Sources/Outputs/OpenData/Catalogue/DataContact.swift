import Records
import Relations

/// Who answers questions about the data: what the site says of its publisher, and nothing that is not public.
struct DataContact: Sendable {
    /// The publisher.
    let naam: String
    let eMail: String?
    let telefoon: String?
    /// The publisher's website, else its page on this site: there always is a place to go to.
    let website: String

    init(_ composer: Composer) {
        let settings = composer.publication.instellingen
        let entry = composer.publication.index[settings.organisatie]
        let position = entry.flatMap { composer.positions[.organisatie]?[$0.id] }
        let organisatie = position.map { composer.publication.organisaties[$0] }
        naam = entry?.titel ?? settings.organisatie.written
        eMail = settings.contact?.eMail
        telefoon = settings.contact?.telefoon
        website =
            organisatie.map { $0.record.website ?? composer.fullAddress($0.address) }
            ?? composer.fullAddress(.home)
    }
}

import Records

/// Somebody whose name is not public, and what stands instead of it.
struct Withheld: Sendable {
    /// What stands for somebody of whom nothing may be shown.
    static let someone = "een deelnemer"

    /// The article before the noun in a sentence; empty for an organisation.
    var article: String
    /// The role, else the organisation, else "deelnemer".
    var noun: String
    /// How the record addresses this person.
    var honorific: Honorific?
    /// The keys of the whole names, to know the same person in another record.
    var wholeName: [UInt8]

    /// Somebody of a record.
    init(_ person: Person, name: String, _ organisations: OrganisationNames) {
        if let role = person.rol {
            (article, noun) = ("de", role)
        } else if let written = person.organisatie?.written {
            let known = organisations.index(of: written).map { organisations[$0].naam }
            (article, noun) = ("", known ?? written)
        } else {
            (article, noun) = ("een", "deelnemer")
        }
        honorific = AttendanceBuilder.honorific(of: person)
        wholeName = NameWriter.key(of: name)
    }

    /// The words in a sentence.
    var words: String { article.isEmpty ? noun : "\(article) \(noun)" }
}

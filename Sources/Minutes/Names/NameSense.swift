/// One meaning of a name: who is meant, and by what kind of name.
struct NameSense: Sendable {
    /// The index of the participant.
    var participant: Int32
    var kind: NameKind
    /// The next meaning of the same name in the table; -1 at the last.
    var next: Int32
}

/// The ways in which minutes may name a participant (content model §6).
enum NameKind: UInt8, Sendable {
    /// What the author says that this person is called.
    case alias
    /// The whole name, of more than one word.
    case fullName
    /// The whole name, of one word.
    case singleName
    /// A tail of the name, or one half of a double name.
    case part
    /// The name of the organisation.
    case organisation
    /// The name of the organisation without its legal form, or the abbreviation beside it.
    case shortOrganisation
    /// "voorzitter", "secretaris", "notulist".
    case office

    /// Whether it names a person, and so may follow a form of address.
    var isPersonal: Bool {
        switch self {
        case .alias, .fullName, .singleName, .part: true
        case .organisation, .shortOrganisation, .office: false
        }
    }

    /// The least counts where several are meant by one name: an alias is the author's own decision, and a
    /// whole name says more than a part of one.
    var rank: Int {
        switch self {
        case .alias: 0
        case .fullName: 1
        case .singleName, .part, .organisation, .office: 2
        case .shortOrganisation: 3
        }
    }
}

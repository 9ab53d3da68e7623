public import Records

/// Somebody who took part in a meeting, or an organisation that spoke there as such.
public struct Participant: Sendable, Hashable {
    /// What stands behind it.
    public var kind: Kind
    /// The person, where one is known: without a name too, when the report tells an organisation or role
    /// only.
    public var person: Person?
    /// For whom, or which organisation it is.
    public var organisation: Organisation?
    /// What the person is at this meeting.
    public var offices: [Office] = []
    /// Whether the report lists the person as absent: then the name is known, but it is never a speaker.
    public var isAbsent = false

    /// What a participant is.
    public enum Kind: Sendable, Hashable {
        case person
        /// An organisation with several people present, where minutes name none of them.
        case organisation
        /// "De voorzitter" of a report that does not say who that was.
        case office
    }

    /// An organisation as the report means it.
    public struct Organisation: Sendable, Hashable {
        /// The one of the register; nil for one in words only.
        public var id: RecordID?
        /// Its name: of the register, else as written.
        public var naam: String

        /// An organisation by its name.
        public init(id: RecordID? = nil, naam: String) {
            self.id = id
            self.naam = naam
        }
    }

    /// A participant.
    init(_ kind: Kind, person: Person? = nil, organisation: Organisation? = nil) {
        self.kind = kind
        self.person = person
        self.organisation = organisation
    }

    /// The name that may be shown: of the person, else of the organisation, else the role. Of a person whose
    /// name is not public it is the role first.
    public var spreker: String {
        guard let person else { return organisation?.naam ?? offices.first?.rawValue ?? Withheld.someone }
        if let name = person.publicName { return name }
        if person.naam != nil, let role = person.rol { return role }
        return organisation?.naam ?? person.rol ?? offices.first?.rawValue ?? Withheld.someone
    }

    /// The name by which messages to the author mean the participant.
    var written: String {
        person?.naam?.forRecognition() ?? spreker
    }
}

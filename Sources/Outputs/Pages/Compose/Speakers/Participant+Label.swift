import Minutes
import Records

extension Participant {
    /// What tells the participant from others of the same organisation: the name, else the role; of an
    /// organisation that spoke as such its name.
    var label: String {
        person?.publicName ?? person?.rol ?? spreker
    }

    /// What the participant is at the meeting, where the label does not say so already.
    var role: String? {
        person?.rol.flatMap { $0 == label ? nil : $0 }
    }

    /// The organisation, where the label does not say so already.
    var party: String? {
        organisation.flatMap { $0.naam == label ? nil : $0.naam }
    }
}

public import Diagnostics

/// Somebody who signed, spoke or was there. At least a name or an organisation is known.
///
/// A name is published unless `openbaar` is `nee`; an e-mail address and a telephone number only when it is
/// `ja`.
public struct Person: Hashable, Sendable {
    /// The name, for recognition; ``publicName`` is what may be shown.
    public var naam: Confidential<String>?
    /// The surname, where it is not simply the end of the name; for recognition.
    public var achternaam: Confidential<String>?
    /// "De heer", "Mevrouw" or another form of address.
    public var aanhef: String?
    /// What the person is there: "wethouder", "projectleider".
    public var rol: String?
    /// For whom.
    public var organisatie: OrganisatieVermelding?
    /// Other names by which minutes may call this person; for recognition.
    public var aliassen: [Confidential<String>]
    /// The e-mail address; ``publicEMail`` is what may be shown.
    public var eMail: Confidential<String>?
    /// The telephone number; ``publicTelefoon`` is what may be shown.
    public var telefoon: Confidential<String>?
    /// What the author said about publication; nil when nothing.
    public var openbaar: Bool?
    /// When there, in words: "tot de pauze" (only of a participant).
    public var aanwezig: String?
    /// Where the record names this person.
    public var place: Place

    /// Somebody named at a place.
    public init(
        naam: String?, achternaam: String? = nil, aanhef: String? = nil, rol: String? = nil,
        organisatie: OrganisatieVermelding? = nil, aliassen: [String] = [], eMail: String? = nil,
        telefoon: String? = nil, openbaar: Bool? = nil, aanwezig: String? = nil, place: Place
    ) {
        self.naam = naam.map { Confidential($0) }
        self.achternaam = achternaam.map { Confidential($0) }
        self.aanhef = aanhef
        self.rol = rol
        self.organisatie = organisatie
        self.aliassen = aliassen.map { Confidential($0) }
        self.eMail = eMail.map { Confidential($0) }
        self.telefoon = telefoon.map { Confidential($0) }
        self.openbaar = openbaar
        self.aanwezig = aanwezig
        self.place = place
    }

    /// The name, when it may be shown.
    public var publicName: String? { openbaar == false ? nil : naam?.forRecognition() }
    /// The e-mail address, when it may be shown.
    public var publicEMail: String? { openbaar == true ? eMail?.forRecognition() : nil }
    /// The telephone number, when it may be shown.
    public var publicTelefoon: String? { openbaar == true ? telefoon?.forRecognition() : nil }
}

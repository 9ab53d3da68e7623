extension NoticeField {
    /// The key that holds it: below which key of which record, and an example.
    var key: String {
        switch self {
        case .title: "titel"
        case .description, .lotDescription: "omschrijving"
        case .nature: "aard"
        case .codes: "cpv"
        case .places: "nuts"
        case .deadline: "tot"
        case .dispatch: "verzonden"
        case .buyer, .lotTitle: "naam"
        case .number: "kvk"
        case .website: "website"
        case .street: "adres"
        case .postalCode: "postcode"
        case .town: "plaats"
        case .contact: "contactpunt"
        case .telephone: "telefoon"
        case .eMail: "e-mail"
        case .reference: "referentie"
        case .note: "toelichting"
        case .answerAddress: "via"
        case .documentsAddress: "documenten"
        case .language: "taal"
        case .lots: "percelen"
        }
    }

    /// The key that it stands below; nil at the top of its record.
    var parent: String? {
        switch self {
        case .title, .description, .nature, .codes, .places, .dispatch, .contact, .reference,
            .documentsAddress:
            "tenderned"
        case .telephone, .eMail: "contactpunt"
        case .deadline, .note, .answerAddress: "reactie"
        case .lotTitle, .lotDescription: "percelen"
        case .buyer, .number, .website, .street, .postalCode, .town, .language, .lots: nil
        }
    }

    /// A line that an author could write for it; only of what may not be missing.
    var example: String {
        switch self {
        case .description: "omschrijving: Waar de consultatie over gaat."
        case .nature: "aard: diensten"
        case .codes: "cpv: 85300000-2"
        case .places: "nuts: NL350"
        case .deadline: "tot: 2026-10-15"
        default: "\(key): …"
        }
    }
}

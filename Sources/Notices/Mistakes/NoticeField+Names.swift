extension NoticeField {
    /// What officers call it.
    public var dutch: String {
        switch self {
        case .title: "titel"
        case .description: "beschrijving"
        case .nature: "aard van de opdracht"
        case .codes: "CPV-code"
        case .places: "plaats van uitvoering"
        case .deadline: "laatste dag om te reageren"
        case .dispatch: "verzenddatum"
        case .buyer: "naam van de opdrachtgever"
        case .number: "registratienummer van de opdrachtgever"
        case .website: "website van de opdrachtgever"
        case .street: "straat van de opdrachtgever"
        case .postalCode: "postcode van de opdrachtgever"
        case .town: "plaats van de opdrachtgever"
        case .contact: "contactpunt"
        case .telephone: "telefoonnummer van het contactpunt"
        case .eMail: "e-mailadres van het contactpunt"
        case .reference: "eigen kenmerk"
        case .note: "aanvullende informatie"
        case .answerAddress: "adres om te reageren"
        case .documentsAddress: "adres van de documenten"
        case .language: "taal van de aankondiging"
        case .lots: "percelen"
        case .lotTitle: "titel van een perceel"
        case .lotDescription: "beschrijving van een perceel"
        }
    }

    /// What eForms calls it in English, in short.
    public var english: String {
        switch self {
        case .title: "title"
        case .description: "description"
        case .nature: "main nature of the contract"
        case .codes: "CPV code"
        case .places: "place of performance"
        case .deadline: "deadline for answers"
        case .dispatch: "dispatch date"
        case .buyer: "name of the buyer"
        case .number: "registration number of the buyer"
        case .website: "website of the buyer"
        case .street: "street of the buyer"
        case .postalCode: "postal code of the buyer"
        case .town: "town of the buyer"
        case .contact: "contact point"
        case .telephone: "telephone number of the contact point"
        case .eMail: "e-mail address of the contact point"
        case .reference: "internal identifier"
        case .note: "additional information"
        case .answerAddress: "address for answers"
        case .documentsAddress: "address of the documents"
        case .language: "language of the notice"
        case .lots: "lots"
        case .lotTitle: "title of a lot"
        case .lotDescription: "description of a lot"
        }
    }
}

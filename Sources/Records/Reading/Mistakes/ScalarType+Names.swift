extension ScalarType {
    /// What such a value is called, with its article.
    var dutch: String {
        switch self {
        case .text, .markdown: "een tekst"
        case .date: "een datum"
        case .moment: "een moment"
        case .time: "een tijd"
        case .boolean: "'ja' of 'nee'"
        case .wholeNumber: "een heel getal"
        case .number: "een getal"
        case .range: "een aantal"
        case .reference: "een verwijzing"
        case .url: "een webadres"
        case .eMail: "een e-mailadres"
        case .eMailOrURL: "een e-mailadres of webadres"
        case .destination: "een pad, webadres of verwijzing"
        case .path: "een bestandsnaam"
        case .slug: "een deel van een adres"
        case .duration: "een duur"
        case .language: "een taalcode"
        case .cpv: "een CPV-code"
        case .nuts: "een NUTS-code"
        case .chamberNumber: "een KvK-nummer van acht cijfers"
        case .identificationNumber: "een OIN van twintig cijfers"
        case .postalCode: "een postcode"
        }
    }

    /// "geen datum".
    var dutchNegated: String {
        "geen " + (dutch.hasPrefix("een ") ? String(dutch.dropFirst(4)) : dutch)
    }

    /// What such a value is called, with its article.
    var english: String {
        switch self {
        case .text, .markdown: "a text"
        case .date: "a date"
        case .moment: "a moment"
        case .time: "a time"
        case .boolean: "'ja' or 'nee'"
        case .wholeNumber: "a whole number"
        case .number: "a number"
        case .range: "a number or range"
        case .reference: "a reference"
        case .url: "a web address"
        case .eMail: "an e-mail address"
        case .eMailOrURL: "an e-mail or web address"
        case .destination: "a path, web address or reference"
        case .path: "a file name"
        case .slug: "a part of an address"
        case .duration: "a duration"
        case .language: "a language tag"
        case .cpv: "a CPV code"
        case .nuts: "a NUTS code"
        case .chamberNumber: "a Chamber of Commerce number of eight digits"
        case .identificationNumber: "an OIN of twenty digits"
        case .postalCode: "a postal code"
        }
    }
}

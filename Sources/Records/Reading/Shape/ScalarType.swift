/// The types of values that are written as one scalar (content model §2).
public enum ScalarType: String, Sendable, CaseIterable, Hashable {
    case text, markdown, date, moment, time, boolean, wholeNumber, number, range
    case reference, url, eMail, eMailOrURL, destination, path, slug, duration, language

    /// How such a value is written.
    public var example: String {
        switch self {
        case .text, .markdown: "Tekst"
        case .date: "2022-12-20"
        case .moment: "2022-12-20, 2022-12, 2023-Q1 of 2022-11/2023-02"
        case .time: "\"09:15\""
        case .boolean: "ja"
        case .wholeNumber: "12"
        case .number: "86.5"
        case .range: "10-20"
        case .reference: "memos/2022-12-20-tweede-memo"
        case .url: "https://www.voorbeeld.nl/pagina"
        case .eMail: "inkoop@voorbeeld.nl"
        case .eMailOrURL: "inkoop@voorbeeld.nl"
        case .destination: "/memos/"
        case .path: "bijlagen/matrix.pdf"
        case .slug: "tweede-memo"
        case .duration: "P6M"
        case .language: "nl"
        }
    }

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
        }
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
        }
    }
}

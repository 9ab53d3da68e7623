/// The types of values that are written as one scalar (content model §2).
public enum ScalarType: String, Sendable, CaseIterable, Hashable {
    case text, markdown, date, moment, time, boolean, wholeNumber, number, range
    case reference, url, eMail, eMailOrURL, destination, path, slug, duration, language
    case cpv, nuts, chamberNumber, identificationNumber, postalCode

    /// How such a value is written; none for text.
    public var examples: [String] {
        switch self {
        case .text, .markdown: []
        case .date: ["2022-12-20"]
        case .moment: ["2022-12-20", "2022-12", "2023-Q1"]
        case .time: ["\"09:15\""]
        case .boolean: ["ja", "nee"]
        case .wholeNumber: ["12"]
        case .number: ["86.5"]
        case .range: ["10-20", "max 30", "min 5", "4"]
        case .reference: ["memos/2022-12-20-tweede-memo"]
        case .url: ["https://www.voorbeeld.nl/pagina"]
        case .eMail: ["inkoop@voorbeeld.nl"]
        case .eMailOrURL: ["inkoop@voorbeeld.nl", "https://www.voorbeeld.nl/reageren"]
        case .destination: ["/memos/"]
        case .path: ["matrix.pdf"]
        case .slug: ["tweede-memo"]
        case .duration: ["P6M"]
        case .language: ["nl", "en"]
        case .cpv: ["85300000-2"]
        case .nuts: ["NL350"]
        case .chamberNumber: ["12345678"]
        case .identificationNumber: ["00000001234567890000"]
        case .postalCode: ["1234 AB"]
        }
    }
}

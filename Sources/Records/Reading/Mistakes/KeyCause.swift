import Diagnostics

/// What can be wrong with the keys of a record.
enum KeyCause: Cause, Hashable {
    /// A key that the record does not know.
    case unknown(String, nearest: [String], known: [String])
    /// A key and its counterpart of another generator.
    case bothSpellings(String, String)
    /// A required key that is not there.
    case missing(String)
    /// A required key without a value.
    case empty(String)
    /// None of several keys of which one is required.
    case missingOneOf([String])
    /// A key that means nothing without another.
    case alone(String, without: String)

    var code: Code {
        switch self {
        case .unknown: .sleutelOnbekend
        case .bothSpellings: .sleutelDubbel
        case .missing, .empty, .missingOneOf, .alone: .sleutelVerplicht
        }
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

import Diagnostics

/// What can be wrong with a record as a whole.
enum RecordCause: Cause, Hashable {
    /// A file of keys that holds something else.
    case fileNotKeys(NodeForm)
    /// A register that is no list; with the only key above its list, where there is one.
    case registerNotList(NodeForm, above: String?)
    /// An entry of a register without keys.
    case entryNotKeys(keys: [String])
    /// A second use of an identifier.
    case duplicateID(key: String, String)
    /// A choice on a steering element that the file does not have.
    case unknownElement(String, nearest: [String], known: [String])
    /// A `soort` that there is not.
    case unknownKind(String, nearest: [String], known: [String])
    /// Text below the front matter of a kind of record that has none.
    case textWithoutPlace(RecordKind)

    var code: Code {
        switch self {
        case .fileNotKeys, .registerNotList, .entryNotKeys, .textWithoutPlace: .waardeOngeldig
        case .duplicateID: .idDubbel
        case .unknownElement: .verwijzingOnbekend
        case .unknownKind: .soortOnbekend
        }
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

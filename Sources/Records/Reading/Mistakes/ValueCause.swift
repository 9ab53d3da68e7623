import Diagnostics

/// What can be wrong with a value.
enum ValueCause: Cause, Hashable {
    /// A list or mapping where a scalar is asked for.
    case notScalar(String, NodeForm, ScalarType)
    /// A scalar of another type.
    case notThis(String, String, ScalarType)
    /// A scalar whose meaning is clear but whose form is not that of the content model.
    case otherForm(String, String, ScalarType, right: String)
    /// A scalar or list where keys are asked for.
    case notKeys(String, NodeForm, keys: [String])
    /// An item of a list without a value.
    case emptyItem(String)
    /// A word that is none of those that can stand here.
    case unknownWord(String, String, nearest: [String], allowed: [String])

    var code: Code {
        switch self {
        case .notScalar, .notThis, .otherForm, .notKeys, .emptyItem: .waardeOngeldig
        case .unknownWord: .waardeOnbekend
        }
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

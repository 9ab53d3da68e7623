import Diagnostics

/// What can be wrong with a code of an official list.
enum CodeCause: Cause, Hashable {
    /// A code that the list does not have; with the codes of a short list.
    case unknown(String, String, ScalarType, nearest: [NamedCode], known: [String])
    /// A code with another check digit than it has.
    case checkDigit(String, String, right: NamedCode)
    /// A code of an earlier version of the list.
    case former(String, String, now: [NamedCode])
    /// A code of a level above the one that is asked for.
    case tooCoarse(String, String, parts: [NamedCode])

    var code: Code {
        switch self {
        case .unknown, .former, .tooCoarse: .codeOnbekend
        case .checkDigit: .controlecijferOnjuist
        }
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// Codes with their labels, the last after another word: `'a' (x), 'b' (y) of 'c' (z)`.
    static func list(_ codes: [NamedCode], or word: String) -> String {
        codes.map(\.words).list(after: "", or: word)
    }
}

import Diagnostics

/// What can be wrong with a file before anything is asked of its keys.
enum YAMLCause: Cause, Hashable {
    case tooLarge(limit: Int)
    /// The bytes are not UTF-8 when there is no character.
    case character(Unicode.Scalar?)
    case openFrontMatter
    case anchor(String)
    case alias(String)
    case tag(String)
    case tooDeep(limit: Int)
    case duplicateKey(String)
    case keyNotText
    case severalDocuments
    case syntax(SyntaxMistake)

    var code: Code {
        switch self {
        case .tooLarge: .bestandTeGroot
        case .character: .tekenOngeldig
        case .openFrontMatter: .voorblokOpen
        case .anchor, .alias: .yamlAnker
        case .tag: .yamlLabel
        case .tooDeep: .yamlTeDiep
        case .duplicateKey: .sleutelDubbel
        case .keyNotText, .severalDocuments, .syntax: .yamlOngeldig
        }
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

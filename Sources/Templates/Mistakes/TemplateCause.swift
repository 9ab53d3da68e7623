import Diagnostics

/// What can be wrong in a template.
enum TemplateCause: Cause, Error {
    /// How it is written.
    case syntax(SyntaxMistake)
    /// What it shows.
    case value(ValueMistake)
    /// What it includes.
    case inclusion(InclusionMistake)

    var code: Code {
        switch self {
        case .syntax(.notUTF8): .tekenOngeldig
        case .syntax: .sjabloonOngeldig
        case .value(let mistake): mistake.code
        case .inclusion(.unused): .sjabloonOngebruikt
        case .inclusion: .sjabloonDeel
        }
    }

    func wording(in language: Language) -> Wording {
        switch (self, language) {
        case (.syntax(let mistake), .dutch): mistake.dutch
        case (.syntax(let mistake), .english): mistake.english
        case (.value(let mistake), .dutch): mistake.dutch
        case (.value(let mistake), .english): mistake.english
        case (.inclusion(let mistake), .dutch): mistake.dutch
        case (.inclusion(let mistake), .english): mistake.english
        }
    }
}

import Diagnostics

/// A tag that shows something that is not there, or is not to be shown so.
enum ValueMistake: Sendable {
    /// A name that none of the views has, and the names that they have.
    case unknownName(String, names: [String])
    /// A name that the view before the full stop does not have.
    case unknownPart(String, of: String, names: [String])
    /// `{{.}}` where the innermost context is a view.
    case noItem
    /// A full stop after what is no view, or after a list for anything but the number of its items.
    case noParts(String, FieldKind)
    /// `{{name}}` of markup.
    case escapedMarkup(String)
    /// `{{{name}}}` of anything else.
    case notMarkup(String, FieldKind)
    /// `{{name}}` of what is for sections.
    case notShown(String, FieldKind)
    /// A section over a fixed phrase.
    case phraseSection(String)
    case unknownPhrase(String, names: [String])

    var code: Code {
        switch self {
        case .unknownName, .unknownPart, .noItem: .sjabloonNaam
        case .noParts, .escapedMarkup, .notMarkup, .notShown, .phraseSection: .sjabloonSoort
        case .unknownPhrase: .tekstOnbekend
        }
    }
}

import Diagnostics

/// What can be wrong with a directive.
public enum DirectiveProblem: Sendable, Equatable {
    /// There is none of that name.
    case unknown(nearest: [String])
    /// It does not have that key; `keys` are those that it has.
    case keyUnknown(String, nearest: [String], keys: [String])
    /// It must have that key.
    case keyMissing(String)
    /// The key is there twice.
    case keyRepeated(String)
    /// Its braces cannot be read.
    case attributes(AttributeProblem)
    /// The bracket of its label is never closed.
    case labelOpen
    /// Its label ends in other emphasis or in another link than it began in.
    case labelCrossed
    /// More text stands on the line of a directive that stands alone.
    case notAlone
    /// White space stands between the colons and the name.
    case spaced
    /// It has that many colons and is never closed.
    case open(colons: Int)
    /// A line of that many colons closes nothing; the directive has no name.
    case strayEnd(colons: Int)
    /// It is written in another form than this one, which it should have.
    case form(DirectiveForm)
    /// It stands inside raw HTML, which is left out.
    case insideHTML
    /// It belongs in the body of a page, and this is another text.
    case notHere

    /// The stable code of this kind of mistake.
    var code: Code {
        switch self {
        case .unknown: .instructieOnbekend
        case .keyUnknown, .keyMissing, .keyRepeated: .instructieSleutel
        case .attributes, .labelOpen, .labelCrossed, .notAlone, .spaced: .instructieOngeldig
        case .open, .strayEnd: .instructieOpen
        case .form, .insideHTML, .notHere: .instructieMisplaatst
        }
    }

    /// Whether it is a key that was likely meant to be this one.
    func isUnknownKey(near key: String) -> Bool {
        if case .keyUnknown(_, nearest: let nearest, keys: _) = self { nearest.first == key } else { false }
    }
}

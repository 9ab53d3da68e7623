import Diagnostics

/// What can be wrong with a note.
public enum NoteProblem: Sendable, Equatable {
    /// A reference to no note.
    case unknown(nearest: [String])
    /// Nothing refers to it.
    case unused
    /// An earlier note has its label.
    case repeated

    /// The stable code of this kind of mistake.
    var code: Code {
        switch self {
        case .unknown: .voetnootOnbekend
        case .unused: .voetnootOngebruikt
        case .repeated: .voetnootDubbel
        }
    }
}

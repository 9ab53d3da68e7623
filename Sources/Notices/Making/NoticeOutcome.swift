public import Diagnostics

/// What an attempt to make a notice came to.
public enum NoticeOutcome: Sendable {
    /// A notice that can be sent.
    case complete(Notice)
    /// All that is missing or wrong, in order of place. None when its organisation is not in the register:
    /// that is an error of the site itself, told already.
    case incomplete([Diagnostic])

    /// The notice, when there is one.
    public var notice: Notice? {
        if case .complete(let notice) = self { return notice }
        return nil
    }

    /// What is missing or wrong, as warnings (a build goes on without the notice) or as errors (somebody
    /// asked for it).
    public func diagnostics(as severity: Severity) -> [Diagnostic] {
        guard case .incomplete(let found) = self else { return [] }
        return found.map { diagnostic in
            var weighed = diagnostic
            weighed.severity = severity
            return weighed
        }
    }
}

/// Something in the site's files that its author should know.
public struct Diagnostic: Sendable {
    /// What is the matter.
    public var cause: any Cause
    /// Where.
    public var place: Place
    /// How much it weighs: the code's own weight, unless the site made a warning an error.
    public var severity: Severity
    /// Another place that explains this one (the first of two that clash).
    public var related: Place?

    /// A diagnostic of its code's own severity.
    public init(_ cause: any Cause, at place: Place, related: Place? = nil) {
        self.cause = cause
        self.place = place
        self.severity = cause.code.severity
        self.related = related
    }

    /// The stable code.
    public var code: Code { cause.code }
}

extension Diagnostic: Comparable {
    /// By place, then by severity, code and words: the same set always prints the same.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.severity != right.severity { return left.severity < right.severity }
        if left.code != right.code { return left.code.rawValue < right.code.rawValue }
        let words = (left.cause.wording(in: .dutch), right.cause.wording(in: .dutch))
        return (words.0.message, words.0.remedy ?? "") < (words.1.message, words.1.remedy ?? "")
    }

    /// The same code at the same place with the same words.
    public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        left.place == right.place && left.severity == right.severity && left.code == right.code
            && left.cause.wording(in: .dutch) == right.cause.wording(in: .dutch)
    }
}

extension Sequence where Element == Diagnostic {
    /// Whether one of them stops the build.
    public var hasErrors: Bool { contains { $0.severity == .error } }

    /// Sorted by place, each once.
    public var inOrder: [Diagnostic] {
        var kept: [Diagnostic] = []
        for diagnostic in sorted() where kept.last != diagnostic { kept.append(diagnostic) }
        return kept
    }

    /// Without what may only follow from an error: a value that a notice lacks, where something in its file
    /// could not be read, and notes where anything could not.
    public var withoutConsequences: [Diagnostic] {
        let causes = filter { $0.severity == .error && $0.code != .aankondigingOnvolledig }
        let spoilt = Set(causes.map(\.place.file))
        return filter { found in
            switch found.code {
            case .aankondigingOnvolledig: !spoilt.contains(found.place.file)
            default: found.severity != .note || !hasErrors
            }
        }
    }

    /// With the warnings of the given codes made errors (`controle.waarschuwing-is-fout`).
    public func escalating(_ codes: Set<Code>) -> [Diagnostic] {
        map { diagnostic in
            var raised = diagnostic
            if diagnostic.severity == .warning, codes.contains(diagnostic.code) { raised.severity = .error }
            return raised
        }
    }
}

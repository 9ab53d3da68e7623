/// How much a diagnostic weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// The site is not written.
    case error
    /// The site is written, but something is most likely not as meant.
    case warning
    /// Worth knowing; never stops anything.
    case note

    /// The word that authors see, which is Dutch in JSON too (`ernst`).
    public var dutch: String {
        switch self {
        case .error: "fout"
        case .warning: "waarschuwing"
        case .note: "notitie"
        }
    }

    /// The word of a reader of `language`.
    public func word(in language: Language) -> String {
        language == .dutch ? dutch : rawValue
    }

    /// Errors come first.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

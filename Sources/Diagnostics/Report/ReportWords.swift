/// The words of a report around its messages.
struct ReportWords {
    let language: Language

    /// What introduces a remedy.
    var remedy: String {
        switch language {
        case .dutch: "oplossing"
        case .english: "remedy"
        }
    }

    /// What introduces a place that explains another.
    var related: String {
        switch language {
        case .dutch: "zie ook"
        case .english: "see also"
        }
    }

    /// Where to read more about a code.
    func hint(for code: Code) -> String {
        switch language {
        case .dutch: "meer over een melding: inzage explain \(code.rawValue)"
        case .english: "more about a message: inzage explain \(code.rawValue)"
        }
    }

    /// How many there are of each severity.
    func summary(of diagnostics: [Diagnostic]) -> String {
        let counted = Severity.allCases.compactMap { severity in
            count(diagnostics.count { $0.severity == severity }, of: severity)
        }
        if !counted.isEmpty { return counted.joined(separator: ", ") }
        switch language {
        case .dutch: return "geen fouten of waarschuwingen"
        case .english: return "no errors or warnings"
        }
    }

    /// A number with the word for it; nil for none.
    private func count(_ number: Int, of severity: Severity) -> String? {
        guard number > 0 else { return nil }
        let word = severity.word(in: language)
        guard number > 1 else { return "1 \(word)" }
        switch language {
        case .dutch: return "\(number) \(word)\(severity == .note ? "s" : "en")"
        case .english: return "\(number) \(word)s"
        }
    }
}

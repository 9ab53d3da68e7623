/// The forms in which diagnostics can be shown.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For people: each message with its source line and remedy, and a count at the end.
    case text
    /// One object with the list `meldingen`, its severities in Dutch in every language.
    case json
    /// Workflow commands of GitHub Actions, which show each message at its line of a change.
    case github
    /// SARIF 2.1.0, the interchange format of code scanners.
    case sarif
}

/// The diagnostics of a run, to be shown in one of the forms of `ReportFormat`.
///
/// The same diagnostics always give the same text: sorted by place, each once.
public struct Report: Sendable {
    /// The diagnostics, in order, each once.
    public let diagnostics: [Diagnostic]
    /// The language of the messages. Severities in JSON are Dutch in every language.
    public var language: Language
    /// Whether the text form has colours, for a terminal.
    public var isColoured: Bool
    /// The version of the program, which SARIF names.
    public var version: String
    /// The text of a file by its path from the site's folder, to show the line of a message; nil when
    /// there is none.
    public var source: @Sendable (_ file: String) -> SourceText?

    /// A report on diagnostics in any order.
    public init(
        _ diagnostics: some Sequence<Diagnostic>, language: Language = .dutch, isColoured: Bool = false,
        version: String, source: @escaping @Sendable (_ file: String) -> SourceText? = { _ in nil }
    ) {
        self.diagnostics = diagnostics.inOrder
        self.language = language
        self.isColoured = isColoured
        self.version = version
        self.source = source
    }

    /// The whole report in a form. It ends with a line feed, but for GitHub with nothing to say: that
    /// is empty.
    public func text(as format: ReportFormat) -> String {
        switch format {
        case .text: TextReport(self).text
        case .json: JSONReport(self).text
        case .github: GitHubReport(self).text
        case .sarif: SARIFReport(self).text
        }
    }

    /// The message of a diagnostic with its remedy on a line of its own, for forms that have one text
    /// for both.
    func messageWithRemedy(of diagnostic: Diagnostic) -> String {
        let wording = diagnostic.cause.wording(in: language)
        let remedy = wording.remedy.map { "\n\(ReportWords(language: language).remedy): \($0)" }
        return wording.message + (remedy ?? "")
    }
}

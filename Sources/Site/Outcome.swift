public import Diagnostics
import Records
import Relations

/// What a run of the pipeline came to.
public struct Outcome: Sendable {
    /// Everything that the authors should know, in order, each once.
    public var diagnostics: [Diagnostic]
    /// How many files the site has.
    public var files: Int
    /// The language that its messages are in.
    public var language: Language

    init(
        _ diagnostics: [Diagnostic], _ publication: Publication? = nil, files: Int = 0, request: SiteRequest
    ) {
        let settings = publication?.instellingen
        self.diagnostics = diagnostics.escalating(Set(settings?.waarschuwingIsFout ?? [])).inOrder
        self.files = files
        language = Language(tag: settings?.taal ?? "nl")
    }
}

public import Diagnostics
public import Outputs
public import Printing
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
    /// The next day on which the site changes by the clock alone; nil when it never does, or is not made.
    public var nextChange: NextChange?
    /// Why documents were not printed that could have been; nil when all were, or none was asked for.
    public var obstacle: PrintObstacle?

    init(
        _ diagnostics: [Diagnostic], _ publication: Publication? = nil, files: Int = 0,
        nextChange: NextChange? = nil, obstacle: PrintObstacle? = nil, request: SiteRequest
    ) {
        let settings = publication?.instellingen
        self.diagnostics = diagnostics.escalating(Set(settings?.waarschuwingIsFout ?? [])).inOrder
        self.files = files
        self.nextChange = nextChange
        self.obstacle = obstacle
        language = Language(tag: settings?.taal ?? "nl")
    }
}

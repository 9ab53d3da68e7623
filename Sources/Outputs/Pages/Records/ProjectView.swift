public import Templates

/// The page of a project.
public struct ProjectView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// Its code.
    public var code: String
    /// More about it.
    public var toelichting: HTML = .empty
    /// Its state in one line: what came, what is late, what is open; nil for one of which nothing is known.
    public var stand: String? = nil
    /// Its council documents, by timeline.
    public var tijdlijnen: [TijdlijnView] = []
    /// What was agreed in its reports, in the order of the register.
    public var afspraken: [AfspraakView] = []
    /// What was promised to the council in its records, or answered by them.
    public var toezeggingen: [ToezeggingView] = []

    /// The names that templates have for it.
    public static let members: [Member<ProjectView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .text("code", \.code),
        .markup("toelichting", \.toelichting),
        .optionalText("stand", \.stand),
        .list("tijdlijnen", \.tijdlijnen),
        .list("afspraken", \.afspraken),
        .list("toezeggingen", \.toezeggingen),
    ]
}

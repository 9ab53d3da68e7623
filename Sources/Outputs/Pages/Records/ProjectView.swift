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
    /// Its council documents, by timeline.
    public var tijdlijnen: [TijdlijnView] = []

    /// The names that templates have for it.
    public static let members: [Member<ProjectView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .text("code", \.code),
        .markup("toelichting", \.toelichting),
        .list("tijdlijnen", \.tijdlijnen),
    ]
}

public import Templates

/// The page of a process.
public struct TrajectView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// The planned steps.
    public var planning: PlanningView? = nil
    /// The lots.
    public var percelen: [PerceelView] = []
    /// The questions with their answers.
    public var vragen: [VraagView] = []
    /// Who was at its meetings; none where it has no meeting.
    public var aanwezigheid: AanwezigheidView? = nil
    /// All of its memos and reports, by date.
    public var onderdelen: [ItemView] = []

    /// The names that templates have for it.
    public static let members: [Member<TrajectView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .object("planning", \.planning),
        .list("percelen", \.percelen),
        .list("vragen", \.vragen),
        .object("aanwezigheid", \.aanwezigheid),
        .list("onderdelen", \.onderdelen),
    ]
}

public import Templates

/// The page of a process.
public struct TrajectView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// How far it is.
    public var stand: TrajectstandView
    /// The planned steps.
    public var planning: PlanningView? = nil
    /// The lots.
    public var percelen: [PerceelView] = []
    /// All meetings, memos, documents and questions, by date.
    public var onderdelen: [OnderdeelView] = []
    /// The same by kind.
    public var soorten: [OnderdeelgroepView] = []
    /// Who was at its meetings; none where it has no meeting.
    public var aanwezigheid: AanwezigheidView? = nil
    /// The questions with their answers.
    public var inlichtingen: InlichtingenView? = nil
    /// Its publication bundle.
    public var bundel: BundelView? = nil

    /// The names that templates have for it.
    public static let members: [Member<TrajectView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .object("stand", \.stand),
        .object("planning", \.planning),
        .list("percelen", \.percelen),
        .list("onderdelen", \.onderdelen),
        .list("soorten", \.soorten),
        .object("aanwezigheid", \.aanwezigheid),
        .object("inlichtingen", \.inlichtingen),
        .object("bundel", \.bundel),
    ]
}

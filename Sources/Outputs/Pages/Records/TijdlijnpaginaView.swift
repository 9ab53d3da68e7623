public import Templates

/// The page of a timeline.
public struct TijdlijnpaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// More about it.
    public var toelichting: HTML = .empty
    /// The documents at the reference date.
    public var tijdlijn: TijdlijnView
    /// What became of the promises, in figures; nil when nothing was promised.
    public var score: ScoreView? = nil
    /// The pages that show it: now, by project, and as of earlier dates.
    public var standen: [MenuItemView] = []

    /// The names that templates have for it.
    public static let members: [Member<TijdlijnpaginaView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .markup("toelichting", \.toelichting),
        .object("tijdlijn", \.tijdlijn),
        .object("score", \.score),
        .list("standen", \.standen),
    ]
}

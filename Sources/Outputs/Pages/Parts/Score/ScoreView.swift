public import Templates

/// What became of the promises of a programme, in figures.
public struct ScoreView: Viewable {
    /// What the table is of.
    public var titel: String
    /// The groups: the whole, by project, by year.
    public var groepen: [ScoregroepView] = []

    /// The names that templates have for it.
    public static let members: [Member<ScoreView>] = [
        .text("titel", \.titel),
        .list("groepen", \.groepen),
    ]
}

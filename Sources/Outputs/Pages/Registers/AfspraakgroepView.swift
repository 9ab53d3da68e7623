public import Templates

/// The agreements in one state.
public struct AfspraakgroepView: Viewable {
    /// The state.
    public var stand: StandView
    /// The agreements.
    public var afspraken: [AfspraakView] = []

    /// The names that templates have for it.
    public static let members: [Member<AfspraakgroepView>] = [
        .object("stand", \.stand),
        .list("afspraken", \.afspraken),
    ]
}

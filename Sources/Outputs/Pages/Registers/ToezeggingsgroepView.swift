public import Templates

/// The promises in one state.
public struct ToezeggingsgroepView: Viewable {
    /// The state.
    public var stand: StandView
    /// The promises.
    public var toezeggingen: [ToezeggingView] = []

    /// The names that templates have for it.
    public static let members: [Member<ToezeggingsgroepView>] = [
        .object("stand", \.stand),
        .list("toezeggingen", \.toezeggingen),
    ]
}

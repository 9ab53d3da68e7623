public import Templates

/// The register of agreements.
public struct AfsprakenpaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// The states that occur, with how many agreements are in each.
    public var standen: [StandView] = []
    /// The agreements by state: late ones first.
    public var groepen: [AfspraakgroepView] = []
    /// Who is to do what.
    public var eigenaren: [EigenaarView] = []
    /// How many agreements there are.
    public var aantal: String
    /// Where its machine-readable form stands.
    public var tweeling: String

    /// The names that templates have for it.
    public static let members: [Member<AfsprakenpaginaView>] = [
        .object("pagina", \.frame),
        .list("standen", \.standen),
        .list("groepen", \.groepen),
        .list("eigenaren", \.eigenaren),
        .text("aantal", \.aantal),
        .text("tweeling", \.tweeling),
    ]
}

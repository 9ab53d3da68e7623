public import Templates

/// The register of promises to the council.
public struct ToezeggingenView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What its author wrote to introduce it.
    public var inleiding: HTML = .empty
    /// The states that occur, with how many promises are in each.
    public var standen: [StandView] = []
    /// The promises by state: late ones first.
    public var groepen: [ToezeggingsgroepView] = []
    /// Who promised what.
    public var eigenaren: [EigenaarView] = []
    /// How many promises there are.
    public var aantal: String
    /// Where its machine-readable form stands.
    public var tweeling: String

    /// The names that templates have for it.
    public static let members: [Member<ToezeggingenView>] = [
        .object("pagina", \.frame),
        .markup("inleiding", \.inleiding),
        .list("standen", \.standen),
        .list("groepen", \.groepen),
        .list("eigenaren", \.eigenaren),
        .text("aantal", \.aantal),
        .text("tweeling", \.tweeling),
    ]
}

public import Templates

/// The page of all keywords.
public struct TrefwoordenView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// The keywords, in alphabetical order.
    public var trefwoorden: [TrefwoordView] = []

    /// The names that templates have for it.
    public static let members: [Member<TrefwoordenView>] = [
        .object("pagina", \.frame),
        .list("trefwoorden", \.trefwoorden),
    ]
}

public import Templates

/// The register of promises to the council.
public struct ToezeggingenView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What its author wrote to introduce it.
    public var inleiding: HTML = .empty
    /// The promises: late ones first, then by date.
    public var toezeggingen: [ToezeggingView] = []
    /// Where its machine-readable form stands.
    public var tweeling: String

    /// The names that templates have for it.
    public static let members: [Member<ToezeggingenView>] = [
        .object("pagina", \.frame),
        .markup("inleiding", \.inleiding),
        .list("toezeggingen", \.toezeggingen),
        .text("tweeling", \.tweeling),
    ]
}

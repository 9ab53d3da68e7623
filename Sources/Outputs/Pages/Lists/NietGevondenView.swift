public import Templates

/// The page for an address that does not exist.
public struct NietGevondenView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// The sections, to go on from.
    public var rubrieken: [RubriekView] = []

    /// The names that templates have for it.
    public static let members: [Member<NietGevondenView>] = [
        .object("pagina", \.frame),
        .list("rubrieken", \.rubrieken),
    ]
}

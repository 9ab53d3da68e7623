public import Templates

/// A decision.
public struct BesluitView: Viewable {
    /// What was decided.
    public var tekst: HTML = .empty
    /// Where it was said, in words that say where that is.
    public var plaats: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<BesluitView>] = [
        .markup("tekst", \.tekst),
        .object("plaats", \.plaats),
    ]
}

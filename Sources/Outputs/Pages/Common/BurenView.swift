public import Templates

/// The neighbours of a page in its series or section.
public struct BurenView: Viewable {
    /// What they are neighbours in.
    public var naam: String
    /// The one before it.
    public var vorige: LinkView? = nil
    /// The one after it.
    public var volgende: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<BurenView>] = [
        .text("naam", \.naam),
        .object("vorige", \.vorige),
        .object("volgende", \.volgende),
    ]
}

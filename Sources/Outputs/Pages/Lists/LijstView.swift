public import Templates

/// An index page: the entries of a section, or of a keyword.
public struct LijstView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What the section holds.
    public var inleiding: HTML = .empty
    /// How many entries there are, in words.
    public var aantal: String
    /// The entries of this page.
    public var items: [ItemView] = []
    /// The numbered pages; none when there is one.
    public var bladen: [BladView] = []
    /// The page before.
    public var vorige: LinkView? = nil
    /// The page after.
    public var volgende: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<LijstView>] = [
        .object("pagina", \.frame),
        .markup("inleiding", \.inleiding),
        .text("aantal", \.aantal),
        .list("items", \.items),
        .list("bladen", \.bladen),
        .object("vorige", \.vorige),
        .object("volgende", \.volgende),
    ]
}

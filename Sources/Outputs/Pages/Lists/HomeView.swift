public import Templates

/// The home page: what is new, what is due, what is late.
public struct HomeView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// The site's own introduction.
    public var inleiding: HTML = .empty
    /// The newest publications.
    public var nieuw: [ItemView] = []
    /// On what one can react now.
    public var open: [TermijnView] = []
    /// What is due, soonest first.
    public var binnenkort: [TermijnView] = []
    /// What is late, longest first.
    public var teLaat: [TermijnView] = []
    /// The sections.
    public var rubrieken: [RubriekView] = []

    /// The names that templates have for it.
    public static let members: [Member<HomeView>] = [
        .object("pagina", \.frame),
        .markup("inleiding", \.inleiding),
        .list("nieuw", \.nieuw),
        .list("open", \.open),
        .list("binnenkort", \.binnenkort),
        .list("te-laat", \.teLaat),
        .list("rubrieken", \.rubrieken),
    ]
}

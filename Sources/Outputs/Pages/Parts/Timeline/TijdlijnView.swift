public import Templates

/// Council documents as of a date.
public struct TijdlijnView: Viewable {
    /// The anchor, unique on the page; the id of the table's caption.
    public var anker: String
    /// The caption.
    public var titel: String
    /// As of which date, in words.
    public var peildatum: String
    /// The timeline's own page, where it is embedded elsewhere.
    public var bron: LinkView? = nil
    /// How many in each state.
    public var telling: [TellingView] = []
    /// The documents that matter most now as a figure.
    public var tijdbalk: HTML = .empty
    /// The documents in groups: by year, or by what they belong to.
    public var groepen: [TijdlijngroepView] = []
    /// What changed since the council was told before.
    public var wijzigingen: WijzigingenView? = nil

    /// The names that templates have for it.
    public static let members: [Member<TijdlijnView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .text("peildatum", \.peildatum),
        .object("bron", \.bron),
        .list("telling", \.telling),
        .markup("tijdbalk", \.tijdbalk),
        .list("groepen", \.groepen),
        .object("wijzigingen", \.wijzigingen),
    ]
}

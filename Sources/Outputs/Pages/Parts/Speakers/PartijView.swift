public import Templates

/// An organisation that spoke at a meeting, or somebody who spoke for none.
public struct PartijView: Viewable {
    /// Where its list stands on the page.
    public var anker: String
    /// What it is called; none where its only speaker says so already.
    public var naam: String? = nil
    /// How often it spoke, in words.
    public var aantal: String
    /// Who spoke for it.
    public var sprekers: [SprekerView] = []
    /// Its own page, in words that say where that leads.
    public var pagina: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<PartijView>] = [
        .text("anker", \.anker),
        .optionalText("naam", \.naam),
        .text("aantal", \.aantal),
        .list("sprekers", \.sprekers),
        .object("pagina", \.pagina),
    ]
}

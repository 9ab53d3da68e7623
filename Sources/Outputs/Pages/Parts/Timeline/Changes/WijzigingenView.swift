public import Templates

/// What changed in a timeline since the council was told before.
public struct WijzigingenView: Viewable {
    /// The anchor of its heading, unique on the page.
    public var anker: String
    /// Since when: "Wat veranderde er sinds 12 juli 2022".
    public var titel: String
    /// What told the council then, where it stands on this site.
    public var sinds: LinkView? = nil
    /// That nothing changed, in a sentence.
    public var geen: String? = nil
    /// What changed, in groups.
    public var groepen: [WijzigingsgroepView] = []

    /// The names that templates have for it.
    public static let members: [Member<WijzigingenView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .object("sinds", \.sinds),
        .optionalText("geen", \.geen),
        .list("groepen", \.groepen),
    ]
}

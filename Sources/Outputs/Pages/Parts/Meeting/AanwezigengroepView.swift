public import Templates

/// People who were there for the same kind of party.
public struct AanwezigengroepView: Viewable {
    /// What they are.
    public var groep: String? = nil
    /// More about them.
    public var omschrijving: HTML = .empty
    /// How many, where not all are listed.
    public var aantal: String? = nil
    /// Who they were.
    public var deelnemers: [PersonView] = []

    /// The names that templates have for it.
    public static let members: [Member<AanwezigengroepView>] = [
        .optionalText("groep", \.groep),
        .markup("omschrijving", \.omschrijving),
        .optionalText("aantal", \.aantal),
        .list("deelnemers", \.deelnemers),
    ]
}

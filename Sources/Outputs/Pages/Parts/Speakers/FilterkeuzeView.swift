public import Templates

/// Whose turns a reader can choose to see.
public struct FilterkeuzeView: Viewable {
    /// The anchor of the list of those turns: `organisatie=zorg-een`.
    public var anker: String
    /// Who.
    public var naam: String
    /// How many turns.
    public var aantal: Int

    /// The names that templates have for it.
    public static let members: [Member<FilterkeuzeView>] = [
        .text("anker", \.anker),
        .text("naam", \.naam),
        .number("aantal", \.aantal),
    ]
}

public import Templates

/// What was said on behalf of an organisation at one meeting.
public struct GesprokenView: Viewable {
    /// Where it stands on the page.
    public var anker: String
    /// The meeting.
    public var bijeenkomst: BijeenkomstView
    /// How often, in words.
    public var aantal: String
    /// The turns, in their order.
    public var beurten: [SpreekbeurtView] = []

    /// The names that templates have for it.
    public static let members: [Member<GesprokenView>] = [
        .text("anker", \.anker),
        .object("bijeenkomst", \.bijeenkomst),
        .text("aantal", \.aantal),
        .list("beurten", \.beurten),
    ]
}

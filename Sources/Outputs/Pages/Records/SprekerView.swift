public import Templates

/// Who spoke at a meeting, with the turns.
public struct SprekerView: Viewable {
    /// Who.
    public var naam: String
    /// For whom.
    public var organisatie: LinkView? = nil
    /// How often, in words.
    public var aantal: String
    /// The turns, numbered.
    public var beurten: [LinkView] = []

    /// The names that templates have for it.
    public static let members: [Member<SprekerView>] = [
        .text("naam", \.naam),
        .object("organisatie", \.organisatie),
        .text("aantal", \.aantal),
        .list("beurten", \.beurten),
    ]
}

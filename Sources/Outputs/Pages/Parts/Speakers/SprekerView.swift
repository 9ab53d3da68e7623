public import Templates

/// Who spoke at a meeting, with the turns.
public struct SprekerView: Viewable {
    /// Where the list stands on the page; none when it is all of its party's.
    public var anker: String? = nil
    /// Who.
    public var naam: String
    /// How often, in words.
    public var aantal: String
    /// The turns by their first words.
    public var beurten: [LinkView] = []

    /// The names that templates have for it.
    public static let members: [Member<SprekerView>] = [
        .optionalText("anker", \.anker),
        .text("naam", \.naam),
        .text("aantal", \.aantal),
        .list("beurten", \.beurten),
    ]
}

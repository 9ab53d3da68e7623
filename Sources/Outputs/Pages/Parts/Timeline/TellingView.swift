public import Templates

/// How many council documents are in a state.
public struct TellingView: Viewable {
    /// The state in words.
    public var toestand: String
    /// The same for style sheets.
    public var toestandcode: String
    /// How many.
    public var aantal: String

    /// The names that templates have for it.
    public static let members: [Member<TellingView>] = [
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .text("aantal", \.aantal),
    ]
}

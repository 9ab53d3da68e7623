public import Templates

/// A value of a property by which one can choose among questions.
public struct VragenkeuzeView: Viewable {
    /// The class of its questions, and the anchor that shows only those: `keuze-1`.
    public var code: String
    /// The value: the name of a lot.
    public var tekst: String
    /// How many questions have it.
    public var aantal: String
    /// Which questions are shown where only those are, in a sentence.
    public var zin: String

    /// The names that templates have for it.
    public static let members: [Member<VragenkeuzeView>] = [
        .text("code", \.code),
        .text("tekst", \.tekst),
        .text("aantal", \.aantal),
        .text("zin", \.zin),
    ]
}

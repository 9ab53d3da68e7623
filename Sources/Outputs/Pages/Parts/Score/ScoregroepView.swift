public import Templates

/// Figures of one division of a programme.
public struct ScoregroepView: Viewable {
    /// By what it is divided.
    public var titel: String
    /// The figures.
    public var rijen: [ScorerijView] = []

    /// The names that templates have for it.
    public static let members: [Member<ScoregroepView>] = [
        .text("titel", \.titel),
        .list("rijen", \.rijen),
    ]
}

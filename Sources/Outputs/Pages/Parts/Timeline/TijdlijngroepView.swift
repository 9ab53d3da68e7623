public import Templates

/// Council documents of one year.
public struct TijdlijngroepView: Viewable {
    /// The year.
    public var titel: String
    /// The documents, by moment.
    public var stukken: [StukView] = []

    /// The names that templates have for it.
    public static let members: [Member<TijdlijngroepView>] = [
        .text("titel", \.titel),
        .list("stukken", \.stukken),
    ]
}

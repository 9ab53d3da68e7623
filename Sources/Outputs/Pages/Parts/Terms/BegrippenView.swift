public import Templates

/// Terms with their meaning.
public struct BegrippenView: Viewable {
    /// The terms, in alphabetical order.
    public var begrippen: [BegripView] = []

    /// The names that templates have for it.
    public static let members: [Member<BegrippenView>] = [
        .list("begrippen", \.begrippen)
    ]
}

public import Templates

/// A property by which one can choose among questions: their lot, their document, whether they have an
/// answer.
public struct VragenfilterView: Viewable {
    /// The property: "Perceel".
    public var naam: String
    /// Its values.
    public var keuzen: [VragenkeuzeView] = []

    /// The names that templates have for it.
    public static let members: [Member<VragenfilterView>] = [
        .text("naam", \.naam),
        .list("keuzen", \.keuzen),
    ]
}

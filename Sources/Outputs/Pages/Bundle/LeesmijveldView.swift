public import Templates

/// A value to type on TenderNed.
public struct LeesmijveldView: Viewable {
    /// What the form calls it.
    public var naam: String
    /// What to type.
    public var waarde: String

    /// The names that templates have for it.
    public static let members: [Member<LeesmijveldView>] = [
        .text("naam", \.naam),
        .text("waarde", \.waarde),
    ]
}

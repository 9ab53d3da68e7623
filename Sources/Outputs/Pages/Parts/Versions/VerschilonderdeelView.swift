public import Templates

/// What changed in one thing of a segment or element: "Contract".
public struct VerschilonderdeelView: Viewable {
    /// What it is about; none where the group's title says so.
    public var naam: String? = nil
    /// The changes, a sentence each; of a text with its words.
    public var zinnen: [HTMLView] = []

    /// The names that templates have for it.
    public static let members: [Member<VerschilonderdeelView>] = [
        .optionalText("naam", \.naam),
        .list("zinnen", \.zinnen),
    ]
}

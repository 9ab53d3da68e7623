public import Templates

/// What segments have of one kind of choice.
public struct KenmerkrijView: Viewable {
    /// The kind: "Duur".
    public var naam: String
    /// Whether all segments have the same.
    public var isGelijk: Bool
    /// Whether they have, in words; none where nobody needs to be told.
    public var oordeel: String? = nil
    /// The values: neighbours that have the same share one.
    public var cellen: [KenmerkcelView] = []

    /// The names that templates have for it.
    public static let members: [Member<KenmerkrijView>] = [
        .text("naam", \.naam),
        .flag("gelijk", \.isGelijk),
        .optionalText("oordeel", \.oordeel),
        .list("cellen", \.cellen),
    ]
}

public import Templates

/// What was chosen for a segment on one steering element.
public struct KeuzeView: Viewable {
    /// The element's name.
    public var element: String
    /// Where the element is defined.
    public var elementadres: String
    /// What the element means; nil where that stands elsewhere on the page.
    public var uitleg: ElementView? = nil
    /// The segments that chose the same; in a table only the first of them, above.
    public var zelfde: [SegmentkolomView] = []
    /// The aspects of the choice; none when no choice was recorded.
    public var kenmerken: [KenmerkView] = []

    /// The names that templates have for it.
    public static let members: [Member<KeuzeView>] = [
        .text("element", \.element),
        .text("elementadres", \.elementadres),
        .object("uitleg", \.uitleg),
        .list("zelfde", \.zelfde),
        .list("kenmerken", \.kenmerken),
    ]
}

public import Templates

/// The comparison of segments: side by side where they fit, else a row each.
public struct SegmentenView: Viewable {
    /// The anchor, unique on the page; the id of the table's caption.
    public var anker: String
    /// The caption.
    public var titel: String
    /// The segments' own page, where it is embedded elsewhere.
    public var bron: LinkView? = nil
    /// The segments side by side; nil when there are too many for that.
    public var vergelijking: VergelijkingView? = nil
    /// Whether the reader can choose among the rows.
    public var isKiesbaar = false
    /// The elements shown: the columns where each segment has a row.
    public var elementen: [ElementView] = []
    /// The segments: the rows; none where they stand side by side.
    public var segmenten: [SegmentrijView] = []

    /// The names that templates have for it.
    public static let members: [Member<SegmentenView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .object("bron", \.bron),
        .object("vergelijking", \.vergelijking),
        .flag("kiesbaar", \.isKiesbaar),
        .list("elementen", \.elementen),
        .list("segmenten", \.segmenten),
    ]
}

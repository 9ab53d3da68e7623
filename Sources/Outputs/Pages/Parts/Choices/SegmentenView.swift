public import Templates

/// The comparison of segments.
public struct SegmentenView: Viewable {
    /// The anchor, unique on the page; the id of the table's caption.
    public var anker: String
    /// The caption.
    public var titel: String
    /// The segments' own page, where it is embedded elsewhere.
    public var bron: LinkView? = nil
    /// The elements shown: the columns.
    public var elementen: [ElementView] = []
    /// The segments: the rows.
    public var segmenten: [SegmentrijView] = []

    /// The names that templates have for it.
    public static let members: [Member<SegmentenView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .object("bron", \.bron),
        .list("elementen", \.elementen),
        .list("segmenten", \.segmenten),
    ]
}

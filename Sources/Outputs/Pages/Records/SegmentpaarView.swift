public import Templates

/// The page that lays two segments side by side.
public struct SegmentpaarView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// In how much they are the same.
    public var samenvatting: String
    /// The two.
    public var vergelijking: VergelijkingView
    /// The pages that have one of them beside another.
    public var paren: [LinkView] = []
    /// The comparison of all segments.
    public var overzicht: LinkView

    /// The names that templates have for it.
    public static let members: [Member<SegmentpaarView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .text("samenvatting", \.samenvatting),
        .object("vergelijking", \.vergelijking),
        .list("paren", \.paren),
        .object("overzicht", \.overzicht),
    ]
}

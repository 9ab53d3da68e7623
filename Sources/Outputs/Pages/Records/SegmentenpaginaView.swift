public import Templates

/// The page that compares segments.
public struct SegmentenpaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// The comparison.
    public var segmenten: SegmentenView
    /// What was chosen on, with what it means.
    public var elementen: [ElementView] = []
    /// The pages of every two segments.
    public var paren: [LinkView] = []
    /// What changed since the version that this one replaces.
    public var versieverschil: VersieverschilView? = nil

    /// The names that templates have for it.
    public static let members: [Member<SegmentenpaginaView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .object("segmenten", \.segmenten),
        .list("elementen", \.elementen),
        .list("paren", \.paren),
        .object("versieverschil", \.versieverschil),
    ]
}

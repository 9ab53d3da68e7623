public import Templates

/// The page that compares segments.
public struct SegmentenpaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// The comparison.
    public var segmenten: SegmentenView

    /// The names that templates have for it.
    public static let members: [Member<SegmentenpaginaView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .object("segmenten", \.segmenten),
    ]
}

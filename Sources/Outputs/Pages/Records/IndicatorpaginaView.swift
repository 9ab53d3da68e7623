public import Templates

/// The page of an indicator.
public struct IndicatorpaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// More about it.
    public var toelichting: HTML = .empty
    /// The series.
    public var indicator: IndicatorView

    /// The names that templates have for it.
    public static let members: [Member<IndicatorpaginaView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .markup("toelichting", \.toelichting),
        .object("indicator", \.indicator),
    ]
}

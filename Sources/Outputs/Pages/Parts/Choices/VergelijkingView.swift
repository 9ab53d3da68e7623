public import Templates

/// Segments side by side: a column each, and a row for each kind of choice.
public struct VergelijkingView: Viewable {
    /// The anchor, unique on the page; the id of the table's caption.
    public var anker: String
    /// The caption.
    public var titel: String
    /// The segments: the columns.
    public var kolommen: [SegmentkolomView] = []
    /// The rows, by steering element.
    public var groepen: [KeuzegroepView] = []

    /// The names that templates have for it.
    public static let members: [Member<VergelijkingView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .flag("kiesbaar") { $0.kolommen.count > 2 },
        .list("kolommen", \.kolommen),
        .list("groepen", \.groepen),
    ]
}

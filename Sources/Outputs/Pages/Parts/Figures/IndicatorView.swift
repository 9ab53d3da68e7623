public import Templates

/// Measured series with their unit.
public struct IndicatorView: Viewable {
    /// What is measured.
    public var titel: String
    /// The unit.
    public var eenheid: String
    /// The indicator's own page, where it is embedded elsewhere.
    public var bron: LinkView? = nil
    /// What a reader must know to compare the figures of the series.
    public var schaal: String? = nil
    /// The series.
    public var reeksen: [MeetreeksView] = []

    /// The names that templates have for it.
    public static let members: [Member<IndicatorView>] = [
        .text("titel", \.titel),
        .text("eenheid", \.eenheid),
        .object("bron", \.bron),
        .optionalText("schaal", \.schaal),
        .list("reeksen", \.reeksen),
    ]
}

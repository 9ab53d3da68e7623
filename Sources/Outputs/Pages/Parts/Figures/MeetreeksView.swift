public import Templates

/// A measured series.
public struct MeetreeksView: Viewable {
    /// Its name.
    public var naam: String
    /// The id of its table's caption.
    public var anker: String
    /// What the numbers show, in words.
    public var kern: String
    /// The figure; empty when there is no number.
    public var grafiek: HTML = .empty
    /// What a reader must know of the axis of the figure.
    public var noot: String? = nil
    /// Whether its table is short enough to stand open.
    public var isKort: Bool
    /// The values, in the order of the record.
    public var waarden: [MeetwaardeView] = []

    /// The names that templates have for it.
    public static let members: [Member<MeetreeksView>] = [
        .text("naam", \.naam),
        .text("anker", \.anker),
        .text("kern", \.kern),
        .markup("grafiek", \.grafiek),
        .optionalText("noot", \.noot),
        .flag("kort", \.isKort),
        .list("waarden", \.waarden),
    ]
}

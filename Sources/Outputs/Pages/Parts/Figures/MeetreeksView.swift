public import Templates

/// A measured series.
public struct MeetreeksView: Viewable {
    /// Its name.
    public var naam: String
    /// The id of its table's caption.
    public var anker: String
    /// The values, in the order of the record.
    public var waarden: [MeetwaardeView] = []

    /// The names that templates have for it.
    public static let members: [Member<MeetreeksView>] = [
        .text("naam", \.naam),
        .text("anker", \.anker),
        .list("waarden", \.waarden),
    ]
}

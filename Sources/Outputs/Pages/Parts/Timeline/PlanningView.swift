public import Templates

/// The planned steps of a process.
public struct PlanningView: Viewable {
    /// The anchor, unique on the page; the id of the table's caption.
    public var anker: String
    /// The caption.
    public var titel: String
    /// The day as of which the steps are shown, in words.
    public var peildatum: String
    /// The process's own page, where it is embedded elsewhere.
    public var bron: LinkView? = nil
    /// The steps, by date.
    public var mijlpalen: [MijlpaalView] = []
    /// The steps as a figure; empty when none has a moment.
    public var tijdbalk: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<PlanningView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .text("peildatum", \.peildatum),
        .object("bron", \.bron),
        .list("mijlpalen", \.mijlpalen),
        .markup("tijdbalk", \.tijdbalk),
    ]
}

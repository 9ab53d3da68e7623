public import Templates

/// The page of a report.
public struct VerslagView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// The decisions.
    public var besluiten: [HTMLView] = []
    /// The agreements; none when the text shows them itself.
    public var afspraken: AfsprakenView? = nil
    /// Who was there; none when the text shows them itself.
    public var aanwezigen: AanwezigenView? = nil
    /// The agenda.
    public var agenda: [AgendapuntView] = []
    /// Who spoke, with links to each turn.
    public var sprekers: [SprekerView] = []
    /// The questions; none when the text shows them itself or there are none.
    public var vragen: VragenView? = nil
    /// The minutes with their notes.
    public var tekst: HTML = .empty
    /// Who made the report, when and where, in a sentence.
    public var opgesteld: String? = nil
    /// When it was adopted, in a sentence.
    public var vastgesteld: String? = nil

    /// Whether anything came out of the meeting that the page shows at its beginning.
    var hasResults: Bool { !besluiten.isEmpty || afspraken != nil }

    /// The names that templates have for it.
    public static let members: [Member<VerslagView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .flag("kort", \.hasResults),
        .list("besluiten", \.besluiten),
        .object("afspraken", \.afspraken),
        .object("aanwezigen", \.aanwezigen),
        .list("agenda", \.agenda),
        .list("sprekers", \.sprekers),
        .object("vragen", \.vragen),
        .markup("tekst", \.tekst),
        .optionalText("opgesteld", \.opgesteld),
        .optionalText("vastgesteld", \.vastgesteld),
    ]
}

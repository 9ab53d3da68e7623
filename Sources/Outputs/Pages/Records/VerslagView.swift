public import Templates

/// The page of a report.
public struct VerslagView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// What came out of the meeting, and what is to come.
    public var kort: KortView? = nil
    /// Who was there; none when the text shows them itself.
    public var aanwezigen: AanwezigenView? = nil
    /// The agenda.
    public var agenda: [AgendapuntView] = []
    /// Who spoke, with links to each turn; none when nobody is known to have.
    public var sprekers: SprekersView? = nil
    /// The questions; none when the text shows them itself or there are none.
    public var vragen: VragenView? = nil
    /// The minutes with their notes.
    public var tekst: HTML = .empty
    /// Who made the report, when and where, in a sentence.
    public var opgesteld: String? = nil
    /// Its publication bundle.
    public var bundel: BundelView? = nil

    /// The names that templates have for it.
    public static let members: [Member<VerslagView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .object("kort", \.kort),
        .object("aanwezigen", \.aanwezigen),
        .list("agenda", \.agenda),
        .object("sprekers", \.sprekers),
        .object("vragen", \.vragen),
        .markup("tekst", \.tekst),
        .optionalText("opgesteld", \.opgesteld),
        .object("bundel", \.bundel),
    ]
}

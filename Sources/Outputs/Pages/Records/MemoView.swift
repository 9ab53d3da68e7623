public import Templates

/// The page of a memo.
public struct MemoView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// Its series.
    public var reeks: ReeksView? = nil
    /// How it begins.
    public var aanhef: String? = nil
    /// The text with its notes.
    public var tekst: HTML = .empty
    /// How it ends.
    public var ondertekening: OndertekeningView? = nil

    /// Whether there is anything of the letter itself: its beginning or its text.
    var hasLetter: Bool { aanhef != nil || !tekst.bytes.isEmpty }

    /// The names that templates have for it.
    public static let members: [Member<MemoView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .object("reeks", \.reeks),
        .flag("brief", \.hasLetter),
        .optionalText("aanhef", \.aanhef),
        .markup("tekst", \.tekst),
        .object("ondertekening", \.ondertekening),
    ]
}

public import Templates

/// The series that a memo belongs to.
public struct ReeksView: Viewable {
    /// Its title.
    public var titel: String
    /// Which one this is.
    public var nummer: String? = nil
    /// The rhythm that was promised, and how far it was kept, in sentences.
    public var ritme: String? = nil
    /// The next one, and whether it is on time, in a sentence.
    public var stand: String? = nil
    /// The document that promised it.
    public var beloofdIn: LinkView? = nil
    /// `op-tijd` or `te-laat`; empty without a rhythm.
    public var standcode: String
    /// All of the series, oldest first.
    public var delen: [ItemView] = []

    /// The names that templates have for it.
    public static let members: [Member<ReeksView>] = [
        .text("titel", \.titel),
        .optionalText("nummer", \.nummer),
        .optionalText("ritme", \.ritme),
        .optionalText("stand", \.stand),
        .object("beloofd-in", \.beloofdIn),
        .text("standcode", \.standcode),
        .list("delen", \.delen),
    ]
}

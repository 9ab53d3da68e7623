public import Templates

/// A promise to the council.
public struct ToezeggingView: Viewable {
    /// Its anchor.
    public var anker: String
    /// What was promised.
    public var tekst: HTML = .empty
    /// Who promised it.
    public var door: String
    /// Where.
    public var waar: String? = nil
    /// When, in words.
    public var datum: String
    /// When, for machines.
    public var iso: String
    /// By when, in words.
    public var termijn: String? = nil
    /// Its state in words.
    public var toestand: String
    /// The same for style sheets.
    public var toestandcode: String
    /// What fulfilled it.
    public var afgedaanMet: [LinkView] = []
    /// When it was fulfilled, in words.
    public var afgedaanOp: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<ToezeggingView>] = [
        .text("anker", \.anker),
        .markup("tekst", \.tekst),
        .text("door", \.door),
        .optionalText("waar", \.waar),
        .text("datum", \.datum),
        .text("iso", \.iso),
        .optionalText("termijn", \.termijn),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .list("afgedaan-met", \.afgedaanMet),
        .optionalText("afgedaan-op", \.afgedaanOp),
    ]
}

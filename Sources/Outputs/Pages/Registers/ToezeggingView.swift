public import Templates

/// A promise to the council.
public struct ToezeggingView: Viewable {
    /// Its anchor in the register; nil on other pages.
    public var anker: String? = nil
    /// What was promised.
    public var tekst: HTML = .empty
    /// Who promised it.
    public var door: String
    /// Where: words, or the title of the record.
    public var waar: String? = nil
    /// The record in which it was made.
    public var waaradres: String? = nil
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
    /// Its place in the register, on other pages.
    public var adres: String? = nil
    /// The anchors of those who answer for it, with a space between, in the register.
    public var eigenaren: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<ToezeggingView>] = [
        .optionalText("anker", \.anker),
        .markup("tekst", \.tekst),
        .text("door", \.door),
        .optionalText("waar", \.waar),
        .optionalText("waaradres", \.waaradres),
        .text("datum", \.datum),
        .text("iso", \.iso),
        .optionalText("termijn", \.termijn),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .list("afgedaan-met", \.afgedaanMet),
        .optionalText("afgedaan-op", \.afgedaanOp),
        .optionalText("adres", \.adres),
        .optionalText("eigenaren", \.eigenaren),
    ]
}

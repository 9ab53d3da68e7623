public import Templates

/// An agreement, or a promise.
public struct AfspraakView: Viewable {
    /// What was agreed.
    public var tekst: HTML = .empty
    /// Who does it.
    public var wie: HTML = .empty
    /// By when, in words.
    public var termijn: String? = nil
    /// Whether it is still to be done without a term.
    public var isZonderTermijn: Bool = false
    /// Its state in words: "te laat".
    public var toestand: String
    /// The same for style sheets: `te-laat`.
    public var toestandcode: String
    /// Where it was said, in words that say where that is.
    public var plaats: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<AfspraakView>] = [
        .markup("tekst", \.tekst),
        .markup("wie", \.wie),
        .optionalText("termijn", \.termijn),
        .flag("zonder-termijn", \.isZonderTermijn),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .object("plaats", \.plaats),
    ]
}

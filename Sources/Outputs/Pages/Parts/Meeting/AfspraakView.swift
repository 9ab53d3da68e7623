public import Templates

/// An agreement, on the page of its report or in the register.
public struct AfspraakView: Viewable {
    /// Its anchor; nil where the text of the report has it.
    public var anker: String? = nil
    /// What was agreed.
    public var tekst: HTML = .empty
    /// Who does it.
    public var wie: HTML = .empty
    /// By when, in words.
    public var termijn: String? = nil
    /// When it was done, in words.
    public var afgehandeldOp: String? = nil
    /// Whether it is still to be done without a term.
    public var isZonderTermijn: Bool = false
    /// Its state in words: "te laat".
    public var toestand: String
    /// The same for style sheets: `te-laat`.
    public var toestandcode: String
    /// Where it was said, in words that say where that is.
    public var plaats: LinkView? = nil
    /// When it was said, in words, in the register.
    public var datum: String? = nil
    /// The anchors of those who answer for it, with a space between, in the register.
    public var eigenaren: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<AfspraakView>] = [
        .optionalText("anker", \.anker),
        .markup("tekst", \.tekst),
        .markup("wie", \.wie),
        .optionalText("termijn", \.termijn),
        .optionalText("afgehandeld-op", \.afgehandeldOp),
        .flag("zonder-termijn", \.isZonderTermijn),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .object("plaats", \.plaats),
        .optionalText("datum", \.datum),
        .optionalText("eigenaren", \.eigenaren),
    ]
}

public import Templates

/// An agreement, on the page of its report or in the register.
public struct AfspraakView: Viewable {
    /// Its anchor; nil where the text of the report has it.
    public var anker: String? = nil
    /// What was agreed.
    public var tekst: HTML = .empty
    /// Who does it.
    public var wie: String? = nil
    /// By when, in words.
    public var termijn: String? = nil
    /// When it was done, in words.
    public var afgehandeldOp: String? = nil
    /// Its state in words: "te laat".
    public var toestand: String
    /// The same for style sheets: `te-laat`.
    public var toestandcode: String
    /// Where it was said.
    public var adres: String? = nil
    /// The report in which it was said, in the register.
    public var verslag: String? = nil
    /// When it was said, in words, in the register.
    public var datum: String? = nil
    /// The anchors of those who answer for it, with a space between, in the register.
    public var eigenaren: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<AfspraakView>] = [
        .optionalText("anker", \.anker),
        .markup("tekst", \.tekst),
        .optionalText("wie", \.wie),
        .optionalText("termijn", \.termijn),
        .optionalText("afgehandeld-op", \.afgehandeldOp),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .optionalText("adres", \.adres),
        .optionalText("verslag", \.verslag),
        .optionalText("datum", \.datum),
        .optionalText("eigenaren", \.eigenaren),
    ]
}

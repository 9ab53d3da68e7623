public import Templates

/// An agreement, or a promise.
public struct AfspraakView: Viewable {
    /// What was agreed.
    public var tekst: HTML = .empty
    /// Who does it.
    public var wie: String? = nil
    /// By when, in words.
    public var termijn: String? = nil
    /// Its state in words: "te laat".
    public var toestand: String
    /// The same for style sheets: `te-laat`.
    public var toestandcode: String
    /// Where it was said.
    public var adres: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<AfspraakView>] = [
        .markup("tekst", \.tekst),
        .optionalText("wie", \.wie),
        .optionalText("termijn", \.termijn),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .optionalText("adres", \.adres),
    ]
}

public import Templates

/// A question with its answer.
public struct VraagView: Viewable {
    /// Its number.
    public var nummer: String
    /// Its anchor.
    public var anker: String
    /// The question.
    public var vraag: HTML = .empty
    /// The answer; empty while there is none.
    public var antwoord: HTML = .empty
    /// Where it stands in the report.
    public var adres: String

    /// The names that templates have for it.
    public static let members: [Member<VraagView>] = [
        .text("nummer", \.nummer),
        .text("anker", \.anker),
        .markup("vraag", \.vraag),
        .markup("antwoord", \.antwoord),
        .text("adres", \.adres),
    ]
}

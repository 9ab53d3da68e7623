public import Templates

/// A question in a procurement with its answer. Who asked is nowhere.
public struct InlichtingView: Viewable {
    /// Its number.
    public var nummer: String
    /// Its anchor.
    public var anker: String
    /// The question.
    public var vraag: HTML = .empty
    /// The answer; empty while there is none.
    public var antwoord: HTML = .empty
    /// When it was asked, in words.
    public var gesteld: String? = nil
    /// The document that it is about, with the place in it.
    public var document: String? = nil
    /// The lots that it is about; none: the process as a whole.
    public var percelen: [LinkView] = []
    /// The choices that it belongs to, as classes for the style sheet: `keuze-1 keuze-4`.
    public var keuzen: String

    /// Whether anything is told of it below the answer.
    public var heeftVoet: Bool { gesteld != nil || document != nil || !percelen.isEmpty }

    /// The names that templates have for it.
    public static let members: [Member<InlichtingView>] = [
        .text("nummer", \.nummer),
        .text("anker", \.anker),
        .markup("vraag", \.vraag),
        .markup("antwoord", \.antwoord),
        .optionalText("gesteld", \.gesteld),
        .optionalText("document", \.document),
        .list("percelen", \.percelen),
        .text("keuzen", \.keuzen),
        .flag("heeft-voet", \.heeftVoet),
    ]
}

public import Templates

/// What the council was told of a document, and when.
public struct MeldingView: Viewable {
    /// What and when, in words: "maart 2023, gemeld op 20 december 2022".
    public var tekst: String
    /// The memo that told it, where it stands on this site.
    public var memo: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<MeldingView>] = [
        .text("tekst", \.tekst),
        .object("memo", \.memo),
    ]
}

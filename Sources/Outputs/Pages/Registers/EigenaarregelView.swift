public import Templates

/// An entry of a register in the list of who answers for it.
public struct EigenaarregelView: Viewable {
    /// What it says, in plain words.
    public var tekst: String
    /// Its place on the page.
    public var adres: String
    /// Its state in words.
    public var toestand: String
    /// The same for style sheets.
    public var toestandcode: String

    /// The names that templates have for it.
    public static let members: [Member<EigenaarregelView>] = [
        .text("tekst", \.tekst),
        .text("adres", \.adres),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
    ]
}

public import Templates

/// A link: its words and where it leads.
public struct LinkView: Viewable {
    /// The words of the link, typeset.
    public var tekst: String
    /// Where it leads, relative to the page.
    public var adres: String

    /// The names that templates have for it.
    public static let members: [Member<LinkView>] = [
        .text("tekst", \.tekst),
        .text("adres", \.adres),
    ]
}

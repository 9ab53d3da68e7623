public import Templates

/// A link: its words and where it leads.
public struct LinkView: Viewable {
    /// The words of the link, typeset.
    public var tekst: String
    /// Where it leads, relative to the page.
    public var adres: String
    /// The language of where it leads and of its words, where it is not the site's.
    public var taal: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<LinkView>] = [
        .text("tekst", \.tekst),
        .text("adres", \.adres),
        .optionalText("taal", \.taal),
    ]
}

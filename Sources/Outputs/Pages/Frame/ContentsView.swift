public import Templates

/// An entry of a page's table of contents.
public struct ContentsView: Viewable {
    /// The words of the heading.
    public var tekst: String
    /// `#` and the anchor of the heading.
    public var adres: String
    /// The headings below it.
    public var kinderen: [ContentsView] = []

    /// The names that templates have for it.
    public static let members: [Member<ContentsView>] = [
        .text("tekst", \.tekst),
        .text("adres", \.adres),
        .list("kinderen", \.kinderen),
    ]
}

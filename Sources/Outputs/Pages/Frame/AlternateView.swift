public import Templates

/// The same content in another form, for the head of a page.
public struct AlternateView: Viewable {
    /// The media type: `application/json`.
    public var soort: String
    /// What it is.
    public var titel: String
    /// Where it stands, relative to the page.
    public var adres: String

    /// The names that templates have for it.
    public static let members: [Member<AlternateView>] = [
        .text("soort", \.soort),
        .text("titel", \.titel),
        .text("adres", \.adres),
    ]
}

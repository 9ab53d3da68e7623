public import Templates

/// A page that leads from an old address to the present one.
public struct VerhuisdView: Viewable {
    /// The language (BCP 47).
    public var taal: String
    /// The title of the page that it leads to.
    public var titel: String
    /// Where it stands now, relative to the old address.
    public var adres: String
    /// The full address where it stands now.
    public var canoniek: String

    /// The names that templates have for it.
    public static let members: [Member<VerhuisdView>] = [
        .text("taal", \.taal),
        .text("titel", \.titel),
        .text("adres", \.adres),
        .text("canoniek", \.canoniek),
    ]
}

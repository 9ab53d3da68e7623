public import Templates

/// A document that belongs to a page.
public struct BijlageView: Viewable {
    /// Its title.
    public var titel: String
    /// Where it stands; none when it is not published online.
    public var adres: String? = nil
    /// Type and size: "pdf, 120 kB".
    public var kenmerken: String? = nil
    /// More about it.
    public var toelichting: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<BijlageView>] = [
        .text("titel", \.titel),
        .optionalText("adres", \.adres),
        .optionalText("kenmerken", \.kenmerken),
        .optionalText("toelichting", \.toelichting),
    ]
}

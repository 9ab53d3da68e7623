public import Templates

/// A council document that changed.
public struct WijzigingView: Viewable {
    /// What the council gets.
    public var product: String
    /// Where it can be read, else where it stands in the timeline.
    public var adres: String? = nil
    /// Its month in words: delivered, else last told.
    public var wanneer: String? = nil
    /// What it was before: "eerst maart 2023, twee maanden later".
    public var toelichting: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<WijzigingView>] = [
        .text("product", \.product),
        .optionalText("adres", \.adres),
        .optionalText("wanneer", \.wanneer),
        .optionalText("toelichting", \.toelichting),
    ]
}

public import Templates

/// A keyword with how often it is used.
public struct TrefwoordView: Viewable {
    /// The keyword.
    public var tekst: String
    /// Its page.
    public var adres: String
    /// How many publications have it.
    public var aantal: String

    /// The names that templates have for it.
    public static let members: [Member<TrefwoordView>] = [
        .text("tekst", \.tekst),
        .text("adres", \.adres),
        .text("aantal", \.aantal),
    ]
}

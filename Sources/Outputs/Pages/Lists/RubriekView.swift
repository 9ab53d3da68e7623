public import Templates

/// A section on the home page.
public struct RubriekView: Viewable {
    /// Its name.
    public var titel: String
    /// Its index page.
    public var adres: String
    /// How many it has, in words.
    public var aantal: String
    /// What it holds.
    public var omschrijving: String

    /// The names that templates have for it.
    public static let members: [Member<RubriekView>] = [
        .text("titel", \.titel),
        .text("adres", \.adres),
        .text("aantal", \.aantal),
        .text("omschrijving", \.omschrijving),
    ]
}

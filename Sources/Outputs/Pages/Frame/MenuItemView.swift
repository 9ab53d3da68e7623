public import Templates

/// An entry of the menu or the breadcrumbs.
public struct MenuItemView: Viewable {
    /// Its words.
    public var tekst: String
    /// Where it leads, relative to the page.
    public var adres: String
    /// Whether it is this page, or the section that this page lies in.
    public var isHuidig: Bool = false

    /// The names that templates have for it.
    public static let members: [Member<MenuItemView>] = [
        .text("tekst", \.tekst),
        .text("adres", \.adres),
        .flag("huidig", \.isHuidig),
    ]
}

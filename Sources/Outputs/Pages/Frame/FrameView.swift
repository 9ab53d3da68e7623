public import Templates

/// What stands around the content of every page: head, menu, breadcrumbs, foot.
public struct FrameView: Viewable {
    /// The language of the page (BCP 47).
    public var taal: String
    /// The title for the browser: of the page and of the site.
    public var koptitel: String
    /// The title of the page.
    public var titel: String
    /// What the page is about, in one or two plain sentences.
    public var omschrijving: String
    /// The full address of the page; none on the page for what is not found.
    public var canoniek: String? = nil
    /// The Open Graph type.
    public var ogSoort: String
    /// Whether search engines must leave it alone.
    public var isOnvindbaar: Bool = false
    /// JSON-LD, safe to stand in a script element.
    public var linkedData: HTML = .empty
    /// The way to the root of the site: `../../`, or the root's own path.
    public var wortel: String
    /// The addresses of the style sheets.
    public var stijlen: [String] = []
    /// The addresses of the scripts.
    public var scripts: [String] = []
    /// The address of the icon.
    public var icoon: String? = nil
    /// The page's other forms.
    public var alternatieven: [AlternateView] = []
    /// The site.
    public var site: SiteView
    /// The menu.
    public var menu: [MenuItemView] = []
    /// The breadcrumbs, from the home page to this one; none on the home page.
    public var kruimels: [MenuItemView] = []
    /// The reference date in words: "21 november 2026".
    public var peildatum: String

    /// The names that templates have for it.
    public static let members: [Member<FrameView>] = [
        .text("taal", \.taal),
        .text("koptitel", \.koptitel),
        .text("titel", \.titel),
        .text("omschrijving", \.omschrijving),
        .optionalText("canoniek", \.canoniek),
        .text("og-soort", \.ogSoort),
        .flag("onvindbaar", \.isOnvindbaar),
        .markup("linked-data", \.linkedData),
        .text("wortel", \.wortel),
        .texts("stijlen", \.stijlen),
        .texts("scripts", \.scripts),
        .optionalText("icoon", \.icoon),
        .list("alternatieven", \.alternatieven),
        .object("site", \.site),
        .list("menu", \.menu),
        .list("kruimels", \.kruimels),
        .text("peildatum", \.peildatum),
    ]
}

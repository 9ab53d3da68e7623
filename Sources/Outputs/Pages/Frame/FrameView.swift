import Diagnostics
public import Templates

/// What stands around the content of every page: head, menu, breadcrumbs, foot.
///
/// A class, for templates ask for it many times on a page and would copy all of it each time.
public final class FrameView: Viewable {
    /// The language of the page (BCP 47): the site's, which its menu, labels and lists speak.
    public let taal: String
    /// The language of its title and text, where it is another one.
    public let inhoudstaal: String?
    /// The language and land of its title, as Open Graph writes them: `nl_NL`; none where no land is known.
    public let ogTaal: String?
    /// The title for the browser: of the page and of the site.
    public let koptitel: String
    /// The title of the page.
    public let titel: String
    /// What the page is about, in one or two plain sentences.
    public let omschrijving: String
    /// The full address of the page; none on the page for what is not found.
    public let canoniek: String?
    /// The Open Graph type.
    public let ogSoort: String
    /// Whether search engines must leave it alone.
    public let isOnvindbaar: Bool
    /// JSON-LD, safe to stand in a script element.
    public let linkedData: HTML
    /// The way to the root of the site: `../../`, or the root's own path.
    public let wortel: String
    /// The addresses of the style sheets.
    public let stijlen: [String]
    /// The addresses of the scripts.
    public let scripts: [String]
    /// The address of the icon.
    public let icoon: String?
    /// The page's other forms.
    public let alternatieven: [AlternateView]
    /// The site.
    public let site: SiteView
    /// The menu.
    public let menu: [MenuItemView]
    /// The breadcrumbs, from the home page to this one; none on the home page.
    public let kruimels: [MenuItemView]
    /// The reference date in words: "21 november 2026".
    public let peildatum: String
    /// Where the page can explain the terms in its texts; the first place counts.
    public let begrippenplaats: HTML

    /// All of it.
    init(
        taal: String,
        inhoudstaal: String? = nil,
        ogTaal: String? = nil,
        koptitel: String,
        titel: String,
        omschrijving: String,
        canoniek: String? = nil,
        ogSoort: String,
        isOnvindbaar: Bool = false,
        linkedData: HTML = .empty,
        wortel: String,
        stijlen: [String] = [],
        scripts: [String] = [],
        icoon: String? = nil,
        alternatieven: [AlternateView] = [],
        site: SiteView,
        menu: [MenuItemView] = [],
        kruimels: [MenuItemView] = [],
        peildatum: String,
        begrippenplaats: HTML = .empty
    ) {
        self.taal = taal
        self.inhoudstaal = inhoudstaal
        self.ogTaal = ogTaal
        self.koptitel = koptitel
        self.titel = titel
        self.omschrijving = omschrijving
        self.canoniek = canoniek
        self.ogSoort = ogSoort
        self.isOnvindbaar = isOnvindbaar
        self.linkedData = linkedData
        self.wortel = wortel
        self.stijlen = stijlen
        self.scripts = scripts
        self.icoon = icoon
        self.alternatieven = alternatieven
        self.site = site
        self.menu = menu
        self.kruimels = kruimels
        self.peildatum = peildatum
        self.begrippenplaats = begrippenplaats
    }

    /// The names that templates have for it.
    public static let members: [Member<FrameView>] = [
        .text("taal", \.taal),
        .optionalText("inhoudstaal", \.inhoudstaal),
        .optionalText("og-taal", \.ogTaal),
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
        .markup("begrippenplaats", \.begrippenplaats),
    ]
}

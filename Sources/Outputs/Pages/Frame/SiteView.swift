public import Templates

/// What every page says of the site it belongs to.
///
/// A class, for templates ask for it many times on a page and would copy all of it each time.
public final class SiteView: Viewable {
    /// The site's name.
    public let naam: String
    /// What the site is for.
    public let omschrijving: String?
    /// The logo's address, relative to the page.
    public let logo: String?
    /// The publisher.
    public let uitgever: LinkView
    /// The publisher's e-mail address.
    public let eMail: String?
    /// The publisher's telephone number.
    public let telefoon: String?
    /// The publisher's postal address.
    public let adres: String?
    /// The address of the feed of the site.
    public let feed: String
    /// The address of the calendar of the site.
    public let agenda: String
    /// The address of the page that tells which data the site has; nil when it has none.
    public let openData: String?
    /// How many publications the site has, in words: "7 publicaties".
    public let aantalPublicaties: String

    /// All of it.
    init(
        naam: String,
        omschrijving: String? = nil,
        logo: String? = nil,
        uitgever: LinkView,
        eMail: String? = nil,
        telefoon: String? = nil,
        adres: String? = nil,
        feed: String,
        agenda: String,
        openData: String? = nil,
        aantalPublicaties: String
    ) {
        self.naam = naam
        self.omschrijving = omschrijving
        self.logo = logo
        self.uitgever = uitgever
        self.eMail = eMail
        self.telefoon = telefoon
        self.adres = adres
        self.feed = feed
        self.agenda = agenda
        self.openData = openData
        self.aantalPublicaties = aantalPublicaties
    }

    /// The names that templates have for it.
    public static let members: [Member<SiteView>] = [
        .text("naam", \.naam),
        .optionalText("omschrijving", \.omschrijving),
        .optionalText("logo", \.logo),
        .object("uitgever", \.uitgever),
        .optionalText("e-mail", \.eMail),
        .optionalText("telefoon", \.telefoon),
        .optionalText("adres", \.adres),
        .text("feed", \.feed),
        .text("agenda", \.agenda),
        .optionalText("open-data", \.openData),
        .text("aantal-publicaties", \.aantalPublicaties),
    ]
}

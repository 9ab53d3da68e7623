public import Templates

/// What every page says of the site it belongs to.
public struct SiteView: Viewable {
    /// The site's name.
    public var naam: String
    /// What the site is for.
    public var omschrijving: String? = nil
    /// The logo's address, relative to the page.
    public var logo: String? = nil
    /// The publisher.
    public var uitgever: LinkView
    /// The publisher's e-mail address.
    public var eMail: String? = nil
    /// The publisher's telephone number.
    public var telefoon: String? = nil
    /// The publisher's postal address.
    public var adres: String? = nil
    /// How many publications the site has, in words: "7 publicaties".
    public var aantalPublicaties: String

    /// The names that templates have for it.
    public static let members: [Member<SiteView>] = [
        .text("naam", \.naam),
        .optionalText("omschrijving", \.omschrijving),
        .optionalText("logo", \.logo),
        .object("uitgever", \.uitgever),
        .optionalText("e-mail", \.eMail),
        .optionalText("telefoon", \.telefoon),
        .optionalText("adres", \.adres),
        .text("aantal-publicaties", \.aantalPublicaties),
    ]
}

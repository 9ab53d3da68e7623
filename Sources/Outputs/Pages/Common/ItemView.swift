public import Templates

/// A page as an entry of a list.
public struct ItemView: Viewable {
    /// Its title.
    public var titel: String
    /// Where it stands, relative to the page.
    public var adres: String
    /// What it is: "Memo", "Verslag marktconsultatie".
    public var soort: String
    /// The same as a word for style sheets: `memo`.
    public var soortcode: String
    /// The language of its title and summary, where it is not the site's.
    public var taal: String? = nil
    /// Its date in words.
    public var datum: String? = nil
    /// Its date for machines, where it is a day.
    public var iso: String? = nil
    /// Its summary as plain text.
    public var samenvatting: String? = nil
    /// Whose it is.
    public var organisatie: String? = nil
    /// Why it stands in this list: "verwacht in maart 2023".
    public var toelichting: String? = nil
    /// A mark as a word: "concept", "te laat".
    public var merk: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<ItemView>] = [
        .text("titel", \.titel),
        .text("adres", \.adres),
        .text("soort", \.soort),
        .text("soortcode", \.soortcode),
        .optionalText("taal", \.taal),
        .optionalText("datum", \.datum),
        .optionalText("iso", \.iso),
        .optionalText("samenvatting", \.samenvatting),
        .optionalText("organisatie", \.organisatie),
        .optionalText("toelichting", \.toelichting),
        .optionalText("merk", \.merk),
    ]
}

public import Templates

/// A page as an entry of a list.
public struct ItemView: Viewable {
    /// What all lists say of it.
    let card: RecordCard
    /// Where it stands, relative to the page.
    public var adres: String
    /// Its kind as a word for style sheets: `memo`.
    public var soortcode: String
    /// Why it stands in this list: "verwacht in maart 2023".
    public var toelichting: String? = nil
    /// A mark as a word: "concept", "te laat".
    public var merk: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<ItemView>] = [
        .text("titel", \.card.titel),
        .text("adres", \.adres),
        .text("soort", \.card.soort),
        .text("soortcode", \.soortcode),
        .optionalText("taal", \.card.taal),
        .optionalText("datum", \.card.datum),
        .optionalText("iso", \.card.iso),
        .optionalText("samenvatting", \.card.samenvatting),
        .optionalText("organisatie", \.card.organisatie),
        .optionalText("toelichting", \.toelichting),
        .optionalText("merk", \.merk),
    ]
}

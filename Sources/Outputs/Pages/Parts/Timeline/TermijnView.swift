public import Templates

/// Something that is due: on the home page.
public struct TermijnView: Viewable {
    /// What it is.
    public var titel: String
    /// Where it stands.
    public var adres: String
    /// What kind of thing: "Raadsstuk", "Reactietermijn".
    public var soort: String
    /// When, in words.
    public var wanneer: String
    /// The same for machines.
    public var iso: String
    /// More about it.
    public var toelichting: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<TermijnView>] = [
        .text("titel", \.titel),
        .text("adres", \.adres),
        .text("soort", \.soort),
        .text("wanneer", \.wanneer),
        .text("iso", \.iso),
        .optionalText("toelichting", \.toelichting),
    ]
}

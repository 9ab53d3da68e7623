public import Templates

/// Something that belongs to a process: a record, a document, or questions of one day.
public struct OnderdeelView: Viewable {
    /// What it is: "Memo", "Document".
    public var soort: String
    /// Its title.
    public var titel: String
    /// Where it stands; none for questions, and for a document that is not published online.
    public var adres: String? = nil
    /// Its date in words.
    public var datum: String? = nil
    /// Its date for machines, where it is a day.
    public var iso: String? = nil
    /// Type and size of a document: "pdf, 120 kB".
    public var kenmerken: String? = nil
    /// The page that a document belongs to.
    public var bij: LinkView? = nil
    /// The questions, by number.
    public var vragen: [LinkView] = []

    /// The names that templates have for it.
    public static let members: [Member<OnderdeelView>] = [
        .text("soort", \.soort),
        .text("titel", \.titel),
        .optionalText("adres", \.adres),
        .optionalText("datum", \.datum),
        .optionalText("iso", \.iso),
        .optionalText("kenmerken", \.kenmerken),
        .object("bij", \.bij),
        .list("vragen", \.vragen),
    ]
}

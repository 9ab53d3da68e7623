public import Templates

/// What changed in one segment or element.
public struct VerschilgroepView: Viewable {
    /// Which.
    public var titel: String
    /// Its page; none where it is this one, or there is none.
    public var adres: String? = nil
    /// Whether it is new, dropped or changed, in a word.
    public var merk: String
    /// The same as a word for style sheets.
    public var merkcode: String
    /// What changed, by what it is about.
    public var onderdelen: [VerschilonderdeelView] = []

    /// The names that templates have for it.
    public static let members: [Member<VerschilgroepView>] = [
        .text("titel", \.titel),
        .optionalText("adres", \.adres),
        .text("merk", \.merk),
        .text("merkcode", \.merkcode),
        .list("onderdelen", \.onderdelen),
    ]
}

public import Templates

/// The meeting before or after another one.
public struct BijeenkomstView: Viewable {
    /// What it is called, where its report is on the site.
    public var titel: String? = nil
    /// Where its report is.
    public var adres: String? = nil
    /// When it is, in words.
    public var datum: String? = nil
    /// Its date for machines, where it is a day.
    public var iso: String? = nil
    /// That its report is not on the site.
    public var toelichting: String? = nil
    /// The items of its agenda that were carried over to this meeting.
    public var doorgeschoven: [LinkView] = []

    /// The names that templates have for it.
    public static let members: [Member<BijeenkomstView>] = [
        .optionalText("titel", \.titel),
        .optionalText("adres", \.adres),
        .optionalText("datum", \.datum),
        .optionalText("iso", \.iso),
        .optionalText("toelichting", \.toelichting),
        .list("doorgeschoven", \.doorgeschoven),
    ]
}

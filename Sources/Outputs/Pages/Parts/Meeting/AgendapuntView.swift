public import Templates

/// An item of the agenda.
public struct AgendapuntView: Viewable {
    /// Its number.
    public var nummer: String
    /// Its anchor, where the report has no heading with it.
    public var anker: String? = nil
    /// Its title.
    public var titel: String
    /// Where it stands in the report; none for one that was not reached.
    public var adres: String? = nil
    /// Who explained it.
    public var toelichtingDoor: HTML = .empty
    /// How often somebody spoke under it, in words.
    public var bijdragen: String? = nil
    /// Whether it was reached.
    public var isBesproken: Bool = false

    /// The names that templates have for it.
    public static let members: [Member<AgendapuntView>] = [
        .text("nummer", \.nummer),
        .optionalText("anker", \.anker),
        .text("titel", \.titel),
        .optionalText("adres", \.adres),
        .markup("toelichting-door", \.toelichtingDoor),
        .optionalText("bijdragen", \.bijdragen),
        .flag("besproken", \.isBesproken),
    ]
}

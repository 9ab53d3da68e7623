public import Templates

/// A numbered page of a list.
public struct BladView: Viewable {
    /// Its number.
    public var nummer: String
    /// Where it stands.
    public var adres: String
    /// Whether it is this one.
    public var isHuidig: Bool = false

    /// The names that templates have for it.
    public static let members: [Member<BladView>] = [
        .text("nummer", \.nummer),
        .text("adres", \.adres),
        .flag("huidig", \.isHuidig),
    ]
}

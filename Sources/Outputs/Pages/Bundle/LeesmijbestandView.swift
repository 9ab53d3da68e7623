public import Templates

/// A file of a bundle, in its instructions and on the page of its record.
public struct LeesmijbestandView: Viewable {
    /// Its name.
    public var naam: String
    /// The way to it from the page.
    public var adres: String
    /// What it is called.
    public var titel: String?
    /// Its size in words.
    public var grootte: String
    /// Its SHA-256, in hexadecimal.
    public var sha256: String

    /// The names that templates have for it.
    public static let members: [Member<LeesmijbestandView>] = [
        .text("naam", \.naam),
        .text("adres", \.adres),
        .optionalText("titel", \.titel),
        .text("grootte", \.grootte),
        .text("sha256", \.sha256),
    ]
}

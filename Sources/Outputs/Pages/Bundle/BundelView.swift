public import Templates

/// The publication bundle of a record, on its page.
public struct BundelView: Viewable {
    /// What it is, in a sentence.
    public var zin: String
    /// The zip.
    public var zip: LeesmijbestandView
    /// How many files are in it, in words.
    public var aantal: String
    /// Its files.
    public var bestanden: [LeesmijbestandView]

    /// The names that templates have for it.
    public static let members: [Member<BundelView>] = [
        .text("zin", \.zin),
        .object("zip", \.zip),
        .text("aantal", \.aantal),
        .list("bestanden", \.bestanden),
    ]
}

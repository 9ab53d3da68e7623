public import Templates

/// A folder of a bundle whose files are uploaded to a folder of TenderNed.
public struct LeesmijmapView: Viewable {
    /// The heading of the step.
    public var kop: String
    /// What to do with its files.
    public var zin: String
    /// Its name in the bundle.
    public var map: String
    /// Its files.
    public var bestanden: [LeesmijbestandView]

    /// The names that templates have for it.
    public static let members: [Member<LeesmijmapView>] = [
        .text("kop", \.kop),
        .text("zin", \.zin),
        .text("map", \.map),
        .list("bestanden", \.bestanden),
    ]
}

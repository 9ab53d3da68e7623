public import Templates

/// A change note.
public struct VersieView: Viewable {
    /// The number of the version.
    public var nummer: String
    /// Its date in words.
    public var datum: String
    /// Its date for machines.
    public var iso: String
    /// What it changed.
    public var toelichting: String

    /// The names that templates have for it.
    public static let members: [Member<VersieView>] = [
        .text("nummer", \.nummer),
        .text("datum", \.datum),
        .text("iso", \.iso),
        .text("toelichting", \.toelichting),
    ]
}

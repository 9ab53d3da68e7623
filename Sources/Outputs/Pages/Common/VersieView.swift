public import Templates

/// A change note.
public struct VersieView: Viewable {
    /// When it appeared: "Op 12 april 2023".
    public var wanneer: String
    /// That it appeared, with its number: "verscheen versie 2."
    public var wat: String
    /// Its date for machines.
    public var iso: String
    /// What it changed.
    public var toelichting: String

    /// The names that templates have for it.
    public static let members: [Member<VersieView>] = [
        .text("wanneer", \.wanneer),
        .text("wat", \.wat),
        .text("iso", \.iso),
        .text("toelichting", \.toelichting),
    ]
}

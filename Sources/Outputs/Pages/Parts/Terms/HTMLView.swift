public import Templates

/// A piece of markup as an item of a list.
public struct HTMLView: Viewable {
    /// The markup.
    public var tekst: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<HTMLView>] = [
        .markup("tekst", \.tekst)
    ]
}

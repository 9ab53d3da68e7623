public import Templates

/// A steering element.
public struct ElementView: Viewable {
    /// Its name.
    public var naam: String
    /// Its anchor on the page of the segments.
    public var anker: String
    /// What it means.
    public var definitie: HTML = .empty
    /// The options that there were.
    public var opties: [HTMLView] = []
    /// Whether the page says elsewhere too what it means.
    public var staatElders = false

    /// The names that templates have for it.
    public static let members: [Member<ElementView>] = [
        .text("naam", \.naam),
        .text("anker", \.anker),
        .markup("definitie", \.definitie),
        .list("opties", \.opties),
        .flag("elders", \.staatElders),
    ]
}

public import Templates

/// What changed between two versions of a file of choices, or in one segment of it.
public struct VersieverschilView: Viewable {
    /// The heading.
    public var titel: String
    /// The earlier version.
    public var oud: LinkView
    /// How many segments changed, or that nothing did.
    public var samenvatting: String
    /// What changed, by element and segment.
    public var groepen: [VerschilgroepView] = []

    /// The names that templates have for it.
    public static let members: [Member<VersieverschilView>] = [
        .text("titel", \.titel),
        .object("oud", \.oud),
        .text("samenvatting", \.samenvatting),
        .list("groepen", \.groepen),
    ]
}

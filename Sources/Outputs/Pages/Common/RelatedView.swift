public import Templates

/// Pages that belong to this one, of one kind.
public struct RelatedView: Viewable {
    /// The anchor of the group.
    public var anker: String
    /// What they are.
    public var titel: String
    /// The pages.
    public var items: [ItemView] = []

    /// The names that templates have for it.
    public static let members: [Member<RelatedView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .list("items", \.items),
    ]
}

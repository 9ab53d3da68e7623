public import Templates

/// The terms that a page uses, explained.
public struct UitlegLijstView: Viewable {
    /// The terms, in alphabetical order.
    public var begrippen: [UitlegView] = []

    /// The names that templates have for it.
    public static let members: [Member<UitlegLijstView>] = [
        .list("begrippen", \.begrippen)
    ]
}

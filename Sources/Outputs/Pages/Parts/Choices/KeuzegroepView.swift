public import Templates

/// What was chosen on one steering element, with what the element means.
public struct KeuzegroepView: Viewable {
    /// The element.
    public var element: ElementView
    /// Over how many columns its explanation stands.
    public var breedte: Int
    /// A row for each kind of choice.
    public var rijen: [KenmerkrijView] = []

    /// The names that templates have for it.
    public static let members: [Member<KeuzegroepView>] = [
        .object("element", \.element),
        .number("breedte", \.breedte),
        .list("rijen", \.rijen),
    ]
}

public import Templates

/// A fact of a record: its name and its value.
public struct FactView: Viewable {
    /// What it is: "Portefeuillehouder".
    public var naam: String
    /// The value.
    public var waarde: HTML = .empty
    /// Whether it needs the width of the page: a long list.
    public var isBreed: Bool = false

    /// The names that templates have for it.
    public static let members: [Member<FactView>] = [
        .text("naam", \.naam),
        .markup("waarde", \.waarde),
        .flag("breed", \.isBreed),
    ]
}

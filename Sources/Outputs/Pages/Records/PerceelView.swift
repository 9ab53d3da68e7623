public import Templates

/// A lot.
public struct PerceelView: Viewable {
    /// Its name.
    public var naam: String
    /// Its anchor.
    public var anker: String
    /// What it holds.
    public var omschrijving: HTML = .empty
    /// Its code of the Common Procurement Vocabulary.
    public var cpv: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<PerceelView>] = [
        .text("naam", \.naam),
        .text("anker", \.anker),
        .markup("omschrijving", \.omschrijving),
        .optionalText("cpv", \.cpv),
    ]
}

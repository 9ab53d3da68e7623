public import Templates

/// What belongs to a process, of one kind.
public struct OnderdeelgroepView: Viewable {
    /// The kind: "Bijeenkomsten".
    public var titel: String
    /// What there is, oldest first.
    public var onderdelen: [OnderdeelView] = []

    /// The names that templates have for it.
    public static let members: [Member<OnderdeelgroepView>] = [
        .text("titel", \.titel),
        .list("onderdelen", \.onderdelen),
    ]
}

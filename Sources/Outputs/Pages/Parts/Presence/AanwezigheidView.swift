public import Templates

/// Which organisations were at which meetings of a process.
public struct AanwezigheidView: Viewable {
    /// The meetings, oldest first.
    public var bijeenkomsten: [BijeenkomstView] = []
    /// The organisations, by name.
    public var organisaties: [AanwezigheidsrijView] = []

    /// The names that templates have for it.
    public static let members: [Member<AanwezigheidView>] = [
        .list("bijeenkomsten", \.bijeenkomsten),
        .list("organisaties", \.organisaties),
    ]
}

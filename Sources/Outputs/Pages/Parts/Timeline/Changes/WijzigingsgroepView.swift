public import Templates

/// Council documents that changed in the same way.
public struct WijzigingsgroepView: Viewable {
    /// What happened to them: "Nieuw gereed".
    public var titel: String
    /// The same for style sheets: `gereed`, `toegezegd`, `verschoven`, `aangehouden`, `vervallen`.
    public var soort: String
    /// How many.
    public var aantal: String
    /// The documents, by moment.
    public var stukken: [WijzigingView] = []

    /// The names that templates have for it.
    public static let members: [Member<WijzigingsgroepView>] = [
        .text("titel", \.titel),
        .text("soort", \.soort),
        .text("aantal", \.aantal),
        .list("stukken", \.stukken),
    ]
}

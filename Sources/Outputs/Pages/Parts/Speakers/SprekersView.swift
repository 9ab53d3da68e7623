public import Templates

/// Who spoke at a meeting, to find what each said.
public struct SprekersView: Viewable {
    /// How many turns there are.
    public var totaal: Int
    /// The parties that spoke, in the order of the attendance list.
    public var partijen: [PartijView] = []
    /// The organisations to choose from.
    public var organisaties: [FilterkeuzeView] = []
    /// The people to choose from; none when only organisations spoke.
    public var sprekers: [FilterkeuzeView] = []

    /// The names that templates have for it.
    public static let members: [Member<SprekersView>] = [
        .number("totaal", \.totaal),
        .list("partijen", \.partijen),
        .list("organisaties", \.organisaties),
        .list("sprekers", \.sprekers),
    ]
}

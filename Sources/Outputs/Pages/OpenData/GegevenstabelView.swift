public import Templates

/// A kind of table: its columns, and where the site has such tables.
public struct GegevenstabelView: Viewable {
    /// What it is called.
    public var naam: String
    /// Its id on the page.
    public var anker: String
    /// What a row of it is.
    public var uitleg: String
    /// The name of its file.
    public var bestand: String
    /// Its columns, in their order.
    public var kolommen: [KolomView] = []
    /// The tables of this kind.
    public var datasets: [DatasetView] = []

    /// The names that templates have for it.
    public static let members: [Member<GegevenstabelView>] = [
        .text("naam", \.naam),
        .text("anker", \.anker),
        .text("uitleg", \.uitleg),
        .text("bestand", \.bestand),
        .list("kolommen", \.kolommen),
        .list("datasets", \.datasets),
    ]
}

public import Templates

/// A segment in a comparison.
public struct SegmentrijView: Viewable {
    /// Its code.
    public var code: String
    /// Its name.
    public var naam: String
    /// Its page.
    public var adres: String
    /// Its code as it stands in addresses.
    public var sleutel: String
    /// Its choices, one for each element shown, in their order.
    public var keuzes: [KeuzeView] = []

    /// The names that templates have for it.
    public static let members: [Member<SegmentrijView>] = [
        .text("code", \.code),
        .text("naam", \.naam),
        .text("adres", \.adres),
        .text("sleutel", \.sleutel),
        .list("keuzes", \.keuzes),
    ]
}

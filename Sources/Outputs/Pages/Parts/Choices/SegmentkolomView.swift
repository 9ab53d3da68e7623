public import Templates

/// A segment as the head of a column.
public struct SegmentkolomView: Viewable {
    /// Its code.
    public var code: String
    /// Its name.
    public var naam: String
    /// Its page.
    public var adres: String
    /// Its code as it stands in addresses.
    public var sleutel: String

    /// The names that templates have for it.
    public static let members: [Member<SegmentkolomView>] = [
        .text("code", \.code),
        .text("naam", \.naam),
        .text("adres", \.adres),
        .text("sleutel", \.sleutel),
    ]
}

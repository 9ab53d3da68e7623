public import Templates

/// The questions in a procurement with their answers (nota van inlichtingen).
public struct InlichtingenView: Viewable {
    /// How many there are, in words.
    public var aantal: String
    /// How many have no answer yet, in a sentence; none when all have.
    public var open: String? = nil
    /// The table of them.
    public var tabel: String
    /// By what one can choose among them.
    public var filters: [VragenfilterView] = []
    /// The questions, by number.
    public var vragen: [InlichtingView] = []

    /// The names that templates have for it.
    public static let members: [Member<InlichtingenView>] = [
        .text("aantal", \.aantal),
        .optionalText("open", \.open),
        .text("tabel", \.tabel),
        .list("filters", \.filters),
        .list("vragen", \.vragen),
    ]
}

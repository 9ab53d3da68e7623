public import Templates

/// A measured value.
public struct MeetwaardeView: Viewable {
    /// The period in words.
    public var periode: String
    /// The number as Dutch writes it; none when not measured.
    public var waarde: String? = nil
    /// More about it.
    public var toelichting: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<MeetwaardeView>] = [
        .text("periode", \.periode),
        .optionalText("waarde", \.waarde),
        .optionalText("toelichting", \.toelichting),
    ]
}

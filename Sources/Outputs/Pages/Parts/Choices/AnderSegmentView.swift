public import Templates

/// Another segment of the same file, and in how much it is the same.
public struct AnderSegmentView: Viewable {
    /// The other one.
    public var segment: SegmentkolomView
    /// In how much it is the same, in a sentence.
    public var zin: String
    /// Where the two stand side by side.
    public var paar: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<AnderSegmentView>] = [
        .text("code", \.segment.code),
        .text("naam", \.segment.naam),
        .text("adres", \.segment.adres),
        .text("zin", \.zin),
        .object("paar", \.paar),
    ]
}

public import Templates

/// What one segment has of a kind of choice, or what neighbours share.
public struct KenmerkcelView: Viewable {
    /// The segments that have it.
    public var segmenten: [SegmentkolomView]
    /// How many they are.
    public var breedte: Int { segmenten.count }
    /// What they have; empty when nothing was recorded.
    public var waarde: HTML = .empty
    /// A segment further to the left that has the same.
    public var zelfde: SegmentkolomView? = nil

    /// The names that templates have for it.
    public static let members: [Member<KenmerkcelView>] = [
        .list("segmenten", \.segmenten),
        .flag("gedeeld") { $0.breedte > 1 },
        .number("breedte", \.breedte),
        .markup("waarde", \.waarde),
        .object("zelfde", \.zelfde),
    ]
}

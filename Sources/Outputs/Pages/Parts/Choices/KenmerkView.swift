public import Templates

/// One aspect of a choice: its kind and its value.
public struct KenmerkView: Viewable {
    /// The kind: "Duur"; none for plain text.
    public var naam: String? = nil
    /// The value.
    public var waarde: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<KenmerkView>] = [
        .optionalText("naam", \.naam),
        .markup("waarde", \.waarde),
    ]
}
